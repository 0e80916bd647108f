import { basename, join } from 'node:path';
import type { Problem } from './problem.ts';
import { readContent } from './read/content.ts';
import { decode } from './read/decode.ts';
import { given, type TableRow, type Tables } from './tables.ts';

/** The texts of a record's sources by the source's id, decoded as UTF-8 and nothing normalised. */
export type SourceTexts = ReadonlyMap<string, string>;

/** The texts that a folder has, and the sources that it does not have. */
export interface TextsReading {
  readonly texts: SourceTexts;
  /** Ids of the sources whose file is not there: their spans stay unproved, which is no fault. */
  readonly absent: readonly string[];
  /** Files that are there and cannot be read as UTF-8, as E01 at the source's row. */
  readonly problems: readonly Problem[];
}

/** Reads the texts of a record's sources from a folder, and nothing outside it. */
export async function readSourceTexts({ rows }: Tables, folder: string): Promise<TextsReading> {
  const texts = new Map<string, string>();
  const absent: string[] = [];
  const problems: Problem[] = [];
  const textOf = textsIn(folder);
  for (const row of rows.sources) {
    const text = await readSource(row, textOf);
    if (text === null) absent.push(given(row, 'id'));
    else if (typeof text === 'string') texts.set(given(row, 'id'), text);
    else problems.push(text);
  }
  return { texts, absent, problems };
}

/** Whether the `file` of a source is a plain name, which cannot lead out of the folder of texts. */
export function isFileName(file: string): boolean {
  return basename(file) === file && !file.includes('\\') && !['', '.', '..'].includes(file);
}

/** The text of a file: null where there is no file, undefined where it is no readable UTF-8. */
type ReadText = (file: string) => Promise<string | null | undefined>;

/** Reads the files of a folder, each once, though thousands of sources may stand in it. */
function textsIn(folder: string): ReadText {
  const known = new Map<string, Promise<string | null | undefined>>();
  return (file) => {
    const text = known.get(file) ?? readText(join(folder, file));
    known.set(file, text);
    return text;
  };
}

async function readText(path: string): Promise<string | null | undefined> {
  const content = await readContent(path);
  if (content.is === 'absent') return null;
  return content.is === 'there' ? (decode(content.bytes) ?? undefined) : undefined;
}

async function readSource(row: TableRow, textOf: ReadText): Promise<string | null | Problem> {
  const file = given(row, 'file');
  if (!isFileName(file)) return null;
  const text = await textOf(file);
  return text === undefined ? unreadableSource(row, file) : text;
}

function unreadableSource({ file, line }: TableRow, name: string): Problem {
  return {
    file,
    line,
    column: 'file',
    code: 'E01',
    found: `${JSON.stringify(name)}, which is no readable UTF-8`,
    allowed: 'the text of the source in UTF-8',
    remedy: 'put a text in UTF-8 in its place in the folder of texts',
  };
}
