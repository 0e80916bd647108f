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

/** |T(a)|: on how many topics each actor is on record. */
export function topicsOfActors(table: PositionTable): Int32Array {
  const counts = new Int32Array(table.actors.length);
  for (const actor of holdingsOf(table).actor) counts[actor] = at(counts, actor) + 1;
  return counts;
}

function gather(table: PositionTable): Holdings {
  const rows = rowsByTopic(table);
  const held = new Uint8Array(table.actors.length);
  const cells = {
    actor: new Int32Array(rows.order.length),
    held: new Uint8Array(rows.order.length),
  };
  const start = new Int32Array(table.topics.length + 1);
  let next = 0;
  for (let topic = 0; topic < table.topics.length; topic += 1) {
    start[topic] = next;
    const own = rows.order.subarray(at(rows.start, topic), at(rows.start, topic + 1));
    for (const row of own) {
      const actor = at(table.actor, row);
      held[actor] = at(held, actor) | (1 << (at(table.polarity, row) + 2));
    }
    for (const actor of own.map((row) => at(table.actor, row)).sort()) {
      if (held[actor] === 0) continue;
      cells.actor[next] = actor;
      cells.held[next] = at(held, actor);
      held[actor] = 0;
      next += 1;
    }
  }
  start[table.topics.length] = next;
  return { start, actor: cells.actor.slice(0, next), held: cells.held.slice(0, next) };
}

/** The rows of each topic, one topic after another. */
function rowsByTopic({ topic, topics }: PositionTable) {
  const start = new Int32Array(topics.length + 1);
  for (const place of topic) start[place + 1] = at(start, place + 1) + 1;
  for (let i = 0; i < topics.length; i += 1) start[i + 1] = at(start, i + 1) + at(start, i);
  const next = start.slice();
  const order = new Int32Array(topic.length);
  topic.forEach((place, row) => {
    const to = at(next, place);
    order[to] = row;
    next[place] = to + 1;
  });
  return { start, order };
}
