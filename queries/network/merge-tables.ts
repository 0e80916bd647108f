/**
 * Merge tables
 * ============
 *
 * The table of all positions out of tables of some of them each, of which none has a position in common
 * with another: what `buildPositionTable` makes of all their rows.
 *
 * Choice: it is made turn by turn, for whoever drives it to let others go between two turns; of nearly a
 * million positions it takes about as long as to read a twentieth of them.
 */
import { at, type PositionTable } from './position-table.ts';

/** Positions that are merged in one turn. */
const TURN = 20_000;

/** Merges tables; each step is a turn. */
export function* mergeTables(
  tables: readonly PositionTable[],
): Generator<undefined, PositionTable> {
  const [only] = tables;
  if (only !== undefined && tables.length === 1) return only;
  const actors = unionOf(tables.map((table) => table.actors));
  const topics = unionOf(tables.map((table) => table.topics));
  const sources = tables.map((table) => sourceOf(table, actors, topics));
  const rows = tables.reduce((sum, { actor }) => sum + actor.length, 0);
  const merged = emptyTable(rows);
  const waiting = sources.filter((source) => source.position < source.table.positions.length);
  waiting.sort((a, b) => (a.next < b.next ? -1 : 1));
  while (waiting.length > 0) {
    for (let count = 0; count < TURN && waiting.length > 0; count += 1) takeNext(waiting, merged);
    yield;
  }
  const { rows: _, ...columns } = merged;
  return { ...columns, actors, topics };
}

/** A table that is being merged: how far it is, and where its actors and topics stand in the whole. */
interface Source {
  readonly table: PositionTable;
  readonly actors: Int32Array;
  readonly topics: Int32Array;
  position: number;
  row: number;
  /** The id of the position that comes next. */
  next: string;
}

function sourceOf(
  table: PositionTable,
  actors: readonly string[],
  topics: readonly string[],
): Source {
  const places = { actors: placesIn(actors, table.actors), topics: placesIn(topics, table.topics) };
  return { table, ...places, position: 0, row: 0, next: table.positions[0] ?? '' };
}

/** A table under way: its ids grow, its columns are as long as they will be. */
function emptyTable(rows: number) {
  const column = () => new Int32Array(rows);
  const positions: string[] = [];
  return {
    ...{ positions, rows: 0 },
    ...{ actor: column(), topic: column(), position: column() },
    ...{ polarity: column(), date: column() },
  };
}

type Merged = ReturnType<typeof emptyTable>;

/** Takes the position that comes next, from the first of those that wait, and puts that back in its place. */
function takeNext(waiting: Source[], merged: Merged): void {
  const [source] = waiting;
  if (source === undefined) return;
  const { table } = source;
  while (table.position[source.row] === source.position) {
    copyRow(source, merged);
    source.row += 1;
  }
  merged.positions.push(source.next);
  source.position += 1;
  const next = table.positions[source.position];
  waiting.shift();
  if (next === undefined) return;
  source.next = next;
  waiting.splice(placeOf(next, waiting), 0, source);
}

function copyRow({ table, actors, topics, row }: Source, merged: Merged): void {
  merged.actor[merged.rows] = at(actors, at(table.actor, row));
  merged.topic[merged.rows] = at(topics, at(table.topic, row));
  merged.position[merged.rows] = merged.positions.length;
  merged.polarity[merged.rows] = at(table.polarity, row);
  merged.date[merged.rows] = at(table.date, row);
  merged.rows += 1;
}

/** Where a source stands whose next position has an id, among those that wait in order. */
function placeOf(next: string, waiting: readonly Source[]): number {
  let [low, high] = [0, waiting.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = waiting[middle];
    if (other !== undefined && other.next < next) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Ids of several lists, each once, in order. */
function unionOf(lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())].sort();
}

function placesIn(all: readonly string[], some: readonly string[]): Int32Array {
  const places = new Map(all.map((id, place) => [id, place]));
  return Int32Array.from(some, (id) => places.get(id) ?? -1);
}
