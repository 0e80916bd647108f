import { NO_DATE, NO_POSITION, type PositionTable } from './position-table.ts';
import { subTable } from './sub-table.ts';

/** What an actor is supposed to hold on a topic, in place of all that it holds there on record. */
export type Supposition = {
  readonly actor: string;
  readonly topic: string;
  /** Twice the polarity, -2 to 2; null for a stance without polarity, which leaves the topic empty. */
  readonly polarity: number | null;
};

/**
 * Makes the table in which actors hold what is supposed: the rows of each actor on each topic that is
 * named go, and rows of no position come in their place, behind all others.
 */
export function suppose(table: PositionTable, supposed: readonly Supposition[]): PositionTable {
  if (supposed.length === 0) return table;
  const replaced = new Set(supposed.map(pairOf));
  const left = subTable(table, (row) => {
    const [actor, topic] = [table.actor[row] ?? 0, table.topic[row] ?? 0];
    return !replaced.has(
      pairOf({ actor: table.actors[actor] ?? '', topic: table.topics[topic] ?? '' }),
    );
  });
  return withRows(
    left,
    supposed.flatMap(({ polarity, ...pair }) => (polarity === null ? [] : [{ ...pair, polarity }])),
  );
}

type SupposedRow = { readonly actor: string; readonly topic: string; readonly polarity: number };

/** Adds rows of no position and no date. */
function withRows(table: PositionTable, rows: readonly SupposedRow[]): PositionTable {
  const actor = withIds(
    table.actors,
    table.actor,
    rows.map((row) => row.actor),
  );
  const topic = withIds(
    table.topics,
    table.topic,
    rows.map((row) => row.topic),
  );
  const same = (column: Int32Array, value: number) =>
    joined(column, Array(rows.length).fill(value));
  return {
    actors: actor.ids,
    topics: topic.ids,
    positions: table.positions,
    actor: actor.column,
    topic: topic.column,
    position: same(table.position, NO_POSITION),
    polarity: joined(
      table.polarity,
      rows.map(({ polarity }) => polarity),
    ),
    date: same(table.date, NO_DATE),
  };
}

/** Sorts ids that come among those of a column into them, and lets the column point to the new places. */
function withIds(ids: readonly string[], column: Int32Array, added: readonly string[]) {
  const all = [...new Set([...ids, ...added])].sort();
  const places = new Map(all.map((id, place) => [id, place]));
  const moved = ids.map((id) => places.get(id) ?? 0);
  return {
    ids: all,
    column: joined(
      column.map((place) => moved[place] ?? 0),
      added.map((id) => places.get(id) ?? 0),
    ),
  };
}

function joined(column: Int32Array, more: readonly number[]): Int32Array {
  const cells = new Int32Array(column.length + more.length);
  cells.set(column);
  cells.set(more, column.length);
  return cells;
}

function pairOf({ actor, topic }: Pick<Supposition, 'actor' | 'topic'>): string {
  return `${actor} ${topic}`;
}
