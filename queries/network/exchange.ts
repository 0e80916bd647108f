import type { PositionTable } from './position-table.ts';

/** Exchanges actors and topics, so that what is said of actors is said of topics: TOPICS mode. */
export function exchange(table: PositionTable): PositionTable {
  const { actors, topics, actor, topic } = table;
  return { ...table, actors: topics, topics: actors, actor: topic, topic: actor };
}
