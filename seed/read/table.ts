import { COLUMNS, type TableName } from '../columns.ts';
import { hasIdForm } from '../id-form.ts';
import type { Problem } from '../problem.ts';
import { LOST_NOTHING, type Lost, type TableRow } from '../tables.ts';
import type { Content } from './content.ts';
import type { Line } from './csv-rows.ts';
import { type Header, readHeader } from './header.ts';
import { type BrokenLine, type LinesReading, readLines } from './lines.ts';
import { onceEach } from './once-each.ts';
import { readBytes, unreadable } from './unreadable.ts';

/** The rows of a table as far as they can be read, and what is wrong with it. */
export interface TableReading {
  readonly rows: readonly TableRow[];
  readonly problems: readonly Problem[];
  readonly lost: Lost;
}

/** Reads the file of a table. A row that is ragged, or whose quotes break, is left out and reported. */
export function readTable(table: TableName, content: Content): TableReading {
  const file = `${table}.csv`;
  const { bytes, problems } = readBytes(file, content);
  const lines = readLines(bytes ?? NOTHING);
  const first = lines.next();
  if (first.done || first.value.line > 1) {
    const found = problems.length > 0 ? problems : [noHeader(file, lastOf(first, lines).broken[0])];
    return { rows: [], problems: found, lost: { ...LOST_NOTHING, names: new Set([table]) } };
  }
  const header = readHeader(table, first.value);
  const { rows, ragged, broken, isGivenUp } = readBody(table, header, lines);
  return {
    rows,
    problems: [
      ...problems,
      ...header.problems,
      ...ragged.map((line) => raggedRow(file, header, line)),
      ...broken.map((line) => brokenRow(file, line)),
    ],
    lost: {
      names: new Set(isGivenUp ? [table] : header.lost.map((column) => `${table}.${column}`)),
      ids: new Set([...ragged, ...broken].flatMap(({ cells }) => idsIn(cells))),
    },
  };
}

type Lines = Generator<Line, LinesReading, void>;

const NOTHING = new Uint8Array();

/** What is wrong with the rows, once all of them are passed. */
function lastOf(from: IteratorResult<Line, LinesReading>, lines: Lines): LinesReading {
  let result = from;
  while (!result.done) result = lines.next();
  return result.value;
}

interface Body extends LinesReading {
  readonly rows: readonly TableRow[];
  readonly ragged: readonly Line[];
}

function readBody(table: TableName, header: Header, lines: Lines): Body {
  const rows: TableRow[] = [];
  const ragged: Line[] = [];
  const rowOf = rowsOf(table, header);
  let result = lines.next();
  for (; !result.done; result = lines.next()) {
    const isWhole = result.value.cells.length === header.width;
    if (isWhole) rows.push(rowOf(result.value));
    else ragged.push(result.value);
  }
  return { rows, ragged, ...result.value };
}

/** Prepares making rows of lines; what stands in many rows is kept once, but for ids and hashes, which differ. */
function rowsOf(table: TableName, { columns }: Header): (line: Line) => TableRow {
  const file = `${table}.csv`;
  const kinds = new Map(COLUMNS[table].map(({ name, is }) => [name, is]));
  const readers = columns.map(([name, index]) => {
    const isOwn = kinds.get(name) === 'id' || kinds.get(name) === 'sha256';
    return { name, index, keep: isOwn ? (text: string) => text : onceEach() };
  });
  return ({ line, cells }) => {
    const given: { [column: string]: string } = {};
    for (const { name, index, keep } of readers) {
      const value = cells[index];
      if (value !== undefined && value !== '') given[name] = keep(value);
    }
    return { file, line, cells: given };
  };
}

/** The ids that stand in cells of which nobody knows the column. */
function idsIn(cells: readonly string[]): readonly string[] {
  return cells.flatMap((cell) => cell.split('|')).filter(hasIdForm);
}

function raggedRow(file: string, { width }: Header, { line, cells }: Line): Problem {
  const found = cells.join('') === '' ? 'an empty line' : `${cells.length} cells`;
  return unreadable(
    { file, line, column: '', found, allowed: `${width} cells, as in the first line` },
    'give the row as many cells as the first line has; quote a cell that holds a comma',
  );
}

function brokenRow(file: string, { line, why }: Pick<BrokenLine, 'line' | 'why'>): Problem {
  return unreadable(
    { file, line, column: '', found: why, allowed: 'CSV as RFC 4180 has it' },
    'put a cell that holds a quote in quotes, and double the quotes within',
  );
}

function noHeader(file: string, broken: BrokenLine | undefined): Problem {
  return brokenRow(file, broken ?? { line: 1, why: 'an empty file' });
}
