import { at, type PositionTable } from './position-table.ts';

/** Makes the table of some rows of another: actors, topics and positions without a row have no place in it. */
export function subTable(table: PositionTable, keeps: (row: number) => boolean): PositionTable {
  const rows = table.actor.map((_, row) => row).filter(keeps);
  const cells = (column: Int32Array) => rows.map((row) => at(column, row));
  const actor = kept(table.actors, cells(table.actor));
  const topic = kept(table.topics, cells(table.topic));
  const position = kept(table.positions, cells(table.position));
  return {
    actors: actor.ids,
    topics: topic.ids,
    positions: position.ids,
    actor: actor.column,
    topic: topic.column,
    position: position.column,
    polarity: cells(table.polarity),
    date: cells(table.date),
  };
}

/** The ids that a column still points to, and the column that points to them there; what points nowhere stays. */
function kept(ids: readonly string[], column: Int32Array) {
  const places = new Int32Array(ids.length).fill(-1);
  for (const place of column) if (place >= 0) places[place] = 0;
  let next = 0;
  places.forEach((place, i) => {
    if (place === -1) return;
    places[i] = next;
    next += 1;
  });
  return {
    ids: ids.filter((_, i) => places[i] !== -1),
    column: column.map((place) => (place < 0 ? place : at(places, place))),
  };
}
