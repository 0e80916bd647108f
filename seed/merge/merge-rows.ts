import { COLUMNS, type Column, type TableName } from '../columns.ts';
import { type Problem, quoted } from '../problem.ts';
import { cell, given, several, type TableRow } from '../tables.ts';
import type { Part } from './parts.ts';

/** One table of a merge: a row for each id, and where the records do not agree. */
export interface MergedRows {
  readonly rows: readonly TableRow[];
  readonly problems: readonly Problem[];
}

/** Merges one table of several records. What stands twice in one record stays twice: E03 reports it there. */
export function mergeRows(table: TableName, parts: readonly Part[]): MergedRows {
  const alike = new Map<string, TableRow[]>();
  const repeated: TableRow[] = [];
  for (const { tables, folder } of parts) {
    const seen = new Set(['']);
    for (const { file, ...row } of tables.rows[table]) {
      const placed = { ...row, file: `${folder}/${file}` };
      const key = keyOf(table, placed);
      if (seen.has(key)) repeated.push(placed);
      else alike.set(key, [...(alike.get(key) ?? []), placed]);
      seen.add(key);
    }
  }
  const groups = [...alike.values()];
  return {
    rows: [...groups.flatMap(joined), ...repeated],
    problems: groups.flatMap((rows) => (rows.length < 2 ? [] : conflictsIn(table, rows))),
  };
}

/** What names a row: its id, and in `concerns` its pair; empty where it has neither. */
function keyOf(table: TableName, row: TableRow): string {
  if (table !== 'concerns') return given(row, 'id');
  const pair = [given(row, 'target'), given(row, 'issue')];
  return pair.includes('') ? '' : pair.join('|');
}

/** One row for all that have one key: at the place of the first, with the cells of each. */
function joined(rows: readonly TableRow[]): readonly TableRow[] {
  const [first, ...others] = rows;
  if (first === undefined) return [];
  if (others.length === 0) return [first];
  const cells = rows.flatMap((row) => Object.entries(row.cells));
  return [{ ...first, cells: Object.fromEntries(cells) }];
}

function conflictsIn(table: TableName, rows: readonly TableRow[]): readonly Problem[] {
  return COLUMNS[table].flatMap((column) => {
    const [first, ...others] = rows.filter((row) => cell(row, column.name) !== null);
    if (first === undefined) return [];
    return others
      .filter((row) => textOf(column, row) !== textOf(column, first))
      .map((row) => conflict(column, row, first));
  });
}

/** The text of a cell by which two rows agree: spaces around a `|` do not matter. */
function textOf(column: Column, row: TableRow): string {
  return 'many' in column ? several(row, column.name).join('|') : given(row, column.name);
}

function conflict({ name }: Column, row: TableRow, first: TableRow): Problem {
  const place = `${first.file}:${first.line}:${name}`;
  return {
    file: row.file,
    line: row.line,
    column: name,
    code: 'E03',
    found: quoted(given(row, name)),
    allowed: `${quoted(given(first, name))}, as in ${place}, or nothing`,
    remedy: 'make the two records agree, or give the row another id',
  };
}
