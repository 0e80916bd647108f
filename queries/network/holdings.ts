/**
 * Holdings
 * ========
 *
 * V(a, t): the set of polarities that actor a holds on topic t.
 *
 * Choice: repeated positions of equal polarity count once, so that who speaks often weighs no more. An
 * actor on record with several polarities holds them all, and m(a, t) is their mean.
 */
import { at, type PositionTable } from './position-table.ts';

/** What actors hold on topics: a cell for each actor and topic on record, topic by topic, actors in order. */
export interface Holdings {
  /** Where the cells of each topic begin, and one more for where the last end. */
  readonly start: Int32Array;
  /** Of each cell its actor. */
  readonly actor: Int32Array;
  /** Of each cell its polarities, a bit each: bit 0 for -1, bit 2 for 0, bit 4 for 1. */
  readonly held: Uint8Array;
}

/** Any polarity. */
export const ANY_POLARITY = 0b11111;
/** Polarities above and below zero. */
export const FOR = 0b11000;
/** Polarities below zero. */
export const AGAINST = 0b00011;
/** Each polarity by itself, from -1 to 1. */
export const EACH_POLARITY: readonly number[] = [1, 2, 4, 8, 16];

/** The mean of each set of polarities, -1 to 1. */
const MEANS = Float64Array.from({ length: 32 }, (_, held) => {
  const values = EACH_POLARITY.flatMap((bit, i) => ((held & bit) === 0 ? [] : [(i - 2) / 2]));
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
});

const known = new WeakMap<PositionTable, Holdings>();

/** Finds what actors hold on topics; once for a table. */
export function holdingsOf(table: PositionTable): Holdings {
  const found = known.get(table) ?? gather(table);
  known.set(table, found);
  return found;
}

/** The mean of a set of polarities, -1 to 1: m(a, t). */
export function meanOf(held: number): number {
  return MEANS[held] ?? 0;
}

/** Topic by topic: what each actor holds there, and then the cells of those who hold anything. */
function gather({ actors, topics, actor, topic, polarity }: PositionTable): Holdings {
  const rows = rowsByTopic(topic, topics.length);
  const cells = { actor: new Int32Array(topic.length), held: new Uint8Array(topic.length) };
  const own = new Uint8Array(actors.length);
  const start = new Int32Array(topics.length + 1);
  let last = 0;
  for (let place = 0; place < topics.length; place += 1) {
    for (let i = at(rows.start, place); i < at(rows.start, place + 1); i += 1) {
      const row = at(rows.order, i);
      const of = at(actor, row);
      own[of] = at(own, of) | (1 << (at(polarity, row) + 2));
    }
    for (let of = 0; of < own.length; of += 1) {
      if (own[of] === 0) continue;
      cells.actor[last] = of;
      cells.held[last] = at(own, of);
      own[of] = 0;
      last += 1;
    }
    start[place + 1] = last;
  }
  return { start, actor: cells.actor.slice(0, last), held: cells.held.slice(0, last) };
}

/** The rows of each topic, one topic after another: counted first, and then put in their places. */
function rowsByTopic(topic: Int32Array, topics: number) {
  const start = new Int32Array(topics + 1);
  for (let row = 0; row < topic.length; row += 1) {
    const next = at(topic, row) + 1;
    start[next] = at(start, next) + 1;
  }
  for (let i = 0; i < topics; i += 1) start[i + 1] = at(start, i + 1) + at(start, i);
  const next = start.slice();
  const order = new Int32Array(topic.length);
  for (let row = 0; row < topic.length; row += 1) {
    const to = at(next, at(topic, row));
    order[to] = row;
    next[at(topic, row)] = to + 1;
  }
  return { start, order };
}
