import { EVIDENTIALITIES, STANCES } from '../../queries/vocabulary.ts';
import { byText } from '../layout/order.ts';
import { viewWords as words } from '../words/words.ts';
import type { Cell, PlainTable } from './csv.ts';
import { nameOf, type PositionNode, type ViewRecord } from './record.ts';
import { type Sort, TABLE_COLUMNS, type TableColumn } from './sort.ts';

/** The table of the positions that are drawn: its columns, and a row for each position that is held. */
export type PositionTable = {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly PositionNode[];
};

/** Puts positions in a table by one of its columns; what has nothing there stands last. */
export function tableOf(
  record: ViewRecord,
  positions: readonly PositionNode[],
  sort: Sort,
): PositionTable {
  const columns = TABLE_COLUMNS.filter(
    (column) => column !== 'count' || record.grain !== 'POSITION',
  );
  const column = columns.find((known) => known === sort.by) ?? 'actor';
  const sign = sort.descending ? -1 : 1;
  const keyed = positions.map((position) => ({ position, key: keyOf(record, position, column) }));
  const rows = keyed
    .toSorted(
      (one, other) =>
        Number(one.key === '') - Number(other.key === '') ||
        sign * byKey(one.key, other.key) ||
        byText(one.position.id, other.position.id),
    )
    .map(({ position }) => position);
  return { columns, rows };
}

/** The same as plain cells, to be taken away. */
export function plainTable(record: ViewRecord, { columns, rows }: PositionTable): PlainTable {
  return {
    head: columns.map((column) => words.columns[column]),
    rows: rows.map((position) =>
      columns.map(
        (column): Cell =>
          column === 'count' ? position.count : tableCell(record, position, column),
      ),
    ),
  };
}

/** What stands in a cell, in words. */
export function tableCell(record: ViewRecord, position: PositionNode, column: TableColumn): string {
  const cells: Readonly<Record<TableColumn, () => string>> = {
    actor: () => nameOf(record, position.actor),
    stance: () => words.chip[position.stance],
    target: () => nameOf(record, position.target),
    known: () => words.known[position.evidentiality],
    date: () => position.date ?? '',
    sources: () =>
      position.sources
        .map((id) => record.sources.get(id))
        .map((source) => source?.publisher ?? source?.title ?? '')
        .join(', '),
    count: () => String(position.count),
  };
  return cells[column]();
}

type Key = string | number;

/** What a column sorts by: stances and evidence in the order of their lists, numbers as numbers. */
function keyOf(record: ViewRecord, position: PositionNode, column: TableColumn): Key {
  if (column === 'stance') return STANCES.indexOf(position.stance);
  if (column === 'known') return EVIDENTIALITIES.indexOf(position.evidentiality);
  return column === 'count' ? position.count : tableCell(record, position, column);
}

function byKey(one: Key, other: Key): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return byText(String(one), String(other));
}
