/**
 * Seeded random
 * =============
 *
 * Chance that is the same each time: numbers from 0 to below 1, fixed by a seed.
 *
 *     state ← state + 0x6D2B79F5 (mod 2³²), then mixed by shifts and products
 *
 * Choice: mulberry32, because it is short, public and passes the usual tests at the few million
 * numbers that an answer draws; nothing here is a secret.
 *
 * [Article]: Ettinger, T. (2017). mulberry32. Public domain. gist.github.com/tommyettinger/46a874533244883189143505d203312c
 */

/** Draws the next number, from 0 to below 1. */
export type Random = () => number;

/** Draws numbers in the order that a seed fixes. */
export function seededRandom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const first = Math.imul(state ^ (state >>> 15), state | 1);
    const second = (first + Math.imul(first ^ (first >>> 7), first | 61)) ^ first;
    return ((second ^ (second >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from 0 to below a bound. */
export function drawn(bound: number, random: Random): number {
  return Math.floor(random() * bound);
}

/** Puts a list in an order drawn by chance (Fisher and Yates). */
export function shuffled<T>(list: readonly T[], random: Random): readonly T[] {
  const items = [...list];
  for (let last = items.length - 1; last > 0; last -= 1) {
    const other = drawn(last + 1, random);
    const [held, taken] = [items[last], items[other]];
    if (held === undefined || taken === undefined) continue;
    items[last] = taken;
    items[other] = held;
  }
  return items;
}
