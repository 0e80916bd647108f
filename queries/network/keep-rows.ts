import { at, type PositionTable } from './position-table.ts';

/** Keeps some rows of a table, and all of its actors, topics and positions in their places. */
export function keepRows(table: PositionTable, keeps: (row: number) => boolean): PositionTable {
  const rows = Int32Array.from(table.actor.keys()).filter(keeps);
  const cells = (column: Int32Array) => rows.map((row) => at(column, row));
  return {
    ...table,
    actor: cells(table.actor),
    topic: cells(table.topic),
    position: cells(table.position),
    polarity: cells(table.polarity),
    date: cells(table.date),
  };
}
