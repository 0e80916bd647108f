import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { BadInputError } from '../../queries/errors.ts';
import { readContent } from '../read/content.ts';
import { readTable } from '../read/table.ts';
import { given, type TableRow } from '../tables.ts';
import { actorIndex } from './actor-index.ts';
import { decisionsText, oddActors, readDecisions } from './decisions.ts';
import { type Columns, columnsIn, type Field, missingIn } from './fields.ts';
import { type ImportNames, listedAs, planImport } from './import-plan.ts';
import { rowJudge } from './judge-row.ts';
import { replaceFile } from './record-writer.ts';
import type { ListedSource } from './source-list.ts';
import { readSourceList } from './source-list.ts';
import { readStanceWords, STANCE_WORDS } from './stance-words.ts';
import { type Survey, surveyRows } from './survey.ts';
import { type TableLine, tableRows } from './table-rows.ts';
import { openTableText } from './table-text.ts';
import { writeImport } from './write-import.ts';

/** A table that is to become part of a record, and how. */
export interface TableImport {
  /** Path of the table, packed or not. */
  readonly path: string;
  /** Folder of the record, there or not. */
  readonly to: string;
  readonly names: Omit<ImportNames, 'file' | 'sha256'> & { readonly licence: string };
  readonly map: ReadonlyMap<Field, string>;
  readonly placeholders: ReadonlyMap<string, string>;
  /** Path of a table of words and stances. */
  readonly stances?: string | undefined;
  /** Path of a list of sources. */
  readonly sourceList?: string | undefined;
  /** Folder that gets the unpacked table, so that spans can be proved. */
  readonly texts?: string | undefined;
  readonly isDryRun: boolean;
  /** Asks which column holds a field; null where there is nobody to ask. */
  readonly ask: (field: Field, header: readonly string[]) => Promise<string | null>;
}

/** What came of an import. */
export interface ImportReport {
  readonly survey: Survey;
  /** Whether the record has it now. */
  readonly isWritten: boolean;
  /** What stands in the source column and in no list: the empty text where nothing stands there. */
  readonly dangling: readonly string[];
  /** Files beside the record: decisions to take, and rows that were rejected. */
  readonly files: readonly string[];
}

/**
 * Imports a table in two passes: the first counts and looks everything up, the second writes. Nothing
 * is written where no row is a position, nor while an actor is doubtful: the file of decisions beside the record has them, and is read
 * where it is there. Throws `BAD_INPUT` for columns that nobody names, and for a record that has the
 * import already.
 */
export async function importTable(work: TableImport): Promise<ImportReport> {
  const columns = await findColumns(work);
  const actors = await readActors(work);
  const judge = rowJudge({
    ...columns,
    index: actorIndex(actors),
    decisions: await readDecisions(decisionsPath(work)),
    stances: work.stances === undefined ? STANCE_WORDS : await readStanceWords(work.stances),
    placeholders: work.placeholders,
  });
  const text = openTableText(work.path);
  const survey = await surveyRows(withoutHeader(tableRows(text.chunks)), judge);
  const listed = await listOf(work);
  const dangling = danglingIn(survey, listed);
  const isWritten = !work.isDryRun && survey.doubts.size === 0 && survey.positions > 0;
  const names = { ...work.names, file: unpackedName(work.path), sha256: text.sha256() };
  if (isWritten) {
    const plan = planImport(survey, names, listed);
    const known = new Set(actors.map((row) => given(row, 'id')));
    const lines = withoutHeader(tableRows(openTableText(work.path).chunks));
    await writeImport({ ...work, names, plan, known, lines, judge, rejects: rejectsPath(work) });
  }
  return { survey, isWritten, dangling, files: await writeBeside(work, survey) };
}

/** The actors of the record, none where it is not there. Refuses a second import of one name. */
export async function readActors({
  to,
  names: { name },
}: Pick<TableImport, 'to' | 'names'>): Promise<readonly TableRow[]> {
  const negotiations = await readContent(join(to, 'negotiations.csv'));
  const taken = readTable('negotiations', negotiations).rows.map((row) => given(row, 'id'));
  if (taken.includes(`negotiation:${name}`)) {
    const allowed = 'another name, or a folder without it';
    throw new BadInputError('--name', `"${name}", which ${to} has already`, allowed);
  }
  return readTable('actors', await readContent(join(to, 'actors.csv'))).rows;
}

async function findColumns(work: TableImport): Promise<{ columns: Columns; width: number }> {
  const header = await headerOf(work.path);
  const map = new Map(work.map);
  const unknown = [...map.values()].find((column) => !header.includes(column));
  if (unknown !== undefined) throw new BadInputError('--map', `"${unknown}"`, header.join(', '));
  for (const field of missingIn(columnsIn(header, map))) {
    const column = await work.ask(field, header);
    if (column !== null && header.includes(column)) map.set(field, column);
  }
  const columns = columnsIn(header, map);
  const missing = missingIn(columns);
  if (missing.length === 0) return { columns, width: header.length };
  const found = `no column for ${missing.join(', ')}`;
  throw new BadInputError('--map', found, `FIELD=COLUMN, with one of ${header.join(', ')}`);
}

async function headerOf(path: string): Promise<readonly string[]> {
  for await (const [first] of tableRows(openTableText(path).chunks)) return first?.cells ?? [];
  return [];
}

async function* withoutHeader(
  batches: AsyncIterable<readonly TableLine[]>,
): AsyncGenerator<readonly TableLine[]> {
  let isFirst = true;
  for await (const batch of batches) {
    yield isFirst ? batch.slice(1) : batch;
    isFirst = false;
  }
}

function danglingIn(
  { sources }: Survey,
  listed: ReadonlyMap<string, ListedSource>,
): readonly string[] {
  return [...sources.keys()].filter(
    (value) => value === '' || (listed.size > 0 && listedAs(value, listed) === undefined),
  );
}

async function listOf({ sourceList }: TableImport): Promise<ReadonlyMap<string, ListedSource>> {
  return sourceList === undefined ? new Map() : await readSourceList(sourceList);
}

/** Writes what is to be decided, and the unpacked table where it is wanted. */
async function writeBeside(work: TableImport, survey: Survey): Promise<readonly string[]> {
  if (work.isDryRun) return [];
  const isOdd = survey.doubts.size > 0 || oddActors(survey).length > 0;
  const hasRejects = survey.doubts.size === 0 && survey.rejected.size > 0 && survey.positions > 0;
  if (isOdd) await replaceFile(decisionsPath(work), decisionsText(survey));
  if (work.texts !== undefined) await unpack(work.path, work.texts);
  return [...(isOdd ? [decisionsPath(work)] : []), ...(hasRejects ? [rejectsPath(work)] : [])];
}

async function unpack(path: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await pipeline(openTableText(path).chunks, createWriteStream(join(folder, unpackedName(path))));
}

function unpackedName(path: string): string {
  return basename(path).replace(/\.gz$/, '');
}

/** Path of the file of decisions of an import, beside the record. */
export function decisionsPath({ to, names }: Pick<TableImport, 'to' | 'names'>): string {
  return `${to.replace(/\/+$/, '')}.${names.name}.decisions.csv`;
}

/** Path of the file of what was rejected, beside the record. */
export function rejectsPath({ to, names }: Pick<TableImport, 'to' | 'names'>): string {
  return `${to.replace(/\/+$/, '')}.${names.name}.rejected.csv`;
}
