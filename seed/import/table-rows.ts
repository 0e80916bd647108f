import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { type RawRow, rawRows } from './raw-rows.ts';

/** A row of a table: where it stands, and its cells, or why it has none. */
export interface TableLine extends RawRow {
  readonly cells: readonly string[];
  /** What is wrong with its quotes; null where nothing is. */
  readonly broken: string | null;
}

/** Reads a table in batches; the first row of all is its header. Lines with nothing on them are left out. */
export async function* tableRows(
  chunks: AsyncIterable<string>,
): AsyncGenerator<readonly TableLine[]> {
  for await (const rows of rawRows(chunks)) {
    const filled = rows.filter(({ text }) => text !== '');
    if (filled.length > 0) yield cellsOf(filled);
  }
}

function cellsOf(rows: readonly RawRow[]): readonly TableLine[] {
  const lines = parsed(rows.map(withoutMark).join('\n'));
  if (typeof lines === 'string' || lines.length !== rows.length) return rows.map(oneByOne);
  return rows.map((row, index) => ({ ...row, cells: lines[index] ?? [], broken: null }));
}

function oneByOne(row: RawRow): TableLine {
  const lines = parsed(withoutMark(row));
  const broken = typeof lines === 'string' ? lines : null;
  return { ...row, cells: typeof lines === 'string' ? [] : (lines[0] ?? []), broken };
}

/** The text of a row without the byte order mark that the first may have. */
function withoutMark({ text, start }: RawRow): string {
  return start === 0 ? text.replace(/^\uFEFF/, '') : text;
}

/** The cells of each row of a text, or what is wrong with it. */
function parsed(text: string): readonly (readonly string[])[] | string {
  try {
    return parse(text, { relax_column_count: true, record_delimiter: '\n' });
  } catch (error) {
    if (error instanceof CsvError) return error.message;
    throw error;
  }
}
