import { COLUMNS, type Column, TABLE_NAMES, type TableName } from '../columns.ts';
import { given, several, type TableRow, type Tables } from '../tables.ts';

/** One value of a row: that of a cell, or one of those that the cell holds. */
export interface Cell<C extends Column = Column> {
  readonly table: TableName;
  readonly column: C;
  readonly row: TableRow;
  readonly value: string;
}

/** Every value in the columns of one kind, table by table and row by row; empty cells are left out. */
export function* cellsOf<C extends Column>(
  tables: Tables,
  isOfKind: (column: Column) => column is C,
): Generator<Cell<C>> {
  for (const table of TABLE_NAMES) {
    const columns = COLUMNS[table].filter(isOfKind);
    for (const row of tables.rows[table]) {
      for (const column of columns) {
        for (const value of valuesIn(row, column)) yield { table, column, row, value };
      }
    }
  }
}

/** Every row of a record, table by table. */
export function* everyRow({ rows }: Tables): Generator<TableRow> {
  for (const table of TABLE_NAMES) yield* rows[table];
}

/** Rows by their id; of two with one id the first counts, and E03 reports the other. */
export function byId(rows: readonly TableRow[]): ReadonlyMap<string, TableRow> {
  const found = new Map<string, TableRow>();
  for (const row of rows) {
    const id = given(row, 'id');
    if (id !== '' && !found.has(id)) found.set(id, row);
  }
  return found;
}

/** Rows by what stands in a column, in their order; those where it is empty are left out. */
export function byValue(
  rows: readonly TableRow[],
  column: string,
): ReadonlyMap<string, readonly TableRow[]> {
  const found = new Map<string, TableRow[]>();
  for (const row of rows) {
    const value = given(row, column);
    if (value === '') continue;
    const alike = found.get(value);
    if (alike === undefined) found.set(value, [row]);
    else alike.push(row);
  }
  return found;
}

const NONE: readonly string[] = [];

function valuesIn(row: TableRow, column: Column): readonly string[] {
  const text = given(row, column.name);
  if (text === '') return NONE;
  return 'many' in column ? several(row, column.name) : [text];
}
