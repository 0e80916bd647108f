import { byTable } from '../../seed/by-table.ts';
import type { TableName } from '../../seed/columns.ts';
import type { TableRow, Tables } from '../../seed/tables.ts';
import { type Cells, SOUND } from './sound-record.ts';

/**
 * Changes to the sound record: by table, by the id of a row (of `concerns`: `target issue`), the cells
 * that differ. An empty text empties a cell; an unknown id adds a copy of the first row under that id;
 * null takes the row out.
 */
export type Changes = {
  readonly [table in TableName]?: { readonly [id: string]: Cells | null };
};

/** The sound record with changes; rows stand on the lines on which a table without breaks has them. */
export function tablesOf(changes: Changes = {}): Tables {
  return {
    head: { name: 'sound', title: 'Sound', version: '1.0.0', licence: 'CC-BY-4.0' },
    rows: byTable((table) => rowsOf(table, changes[table] ?? {})),
    digest: 'a'.repeat(64),
  };
}

/** The cells of the sound record's rows with changes, empty ones left out. */
export function cellsOf(
  table: TableName,
  changes: { readonly [id: string]: Cells | null },
): readonly Cells[] {
  const sound = new Map(SOUND[table].map((cells) => [keyOf(cells), cells]));
  const [first = {}] = SOUND[table];
  const keys = [...new Set([...sound.keys(), ...Object.keys(changes)])];
  return keys.flatMap((key) => {
    const change = changes[key];
    if (change === null) return [];
    const cells = { ...(sound.get(key) ?? { ...first, id: key }), ...change };
    return [Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== ''))];
  });
}

function rowsOf(
  table: TableName,
  changes: { readonly [id: string]: Cells | null },
): readonly TableRow[] {
  return cellsOf(table, changes).map((cells, index) => ({
    file: `${table}.csv`,
    line: index + 2,
    cells,
  }));
}

function keyOf(cells: Cells): string {
  return cells['id'] ?? `${cells['target']} ${cells['issue']}`;
}
