/**
 * Spins
 * =====
 *
 * Congruence less conflict on a topic as a weighted sum of products of numbers that are -1, 0 or 1, so
 * that bits can be counted.
 *
 *     c(i, j, t) - d(i, j, t) = Σk w(k) · s(k, i, t) · s(k, j, t)
 *
 *     SIGN     s = 1 for +, -1 for -, 0 for both or neither
 *     ORDINAL  for each two neighbours among the means on record, s = 1 above and -1 below, w = half the
 *              gap between them; and s = 1, w = 1 - half of all gaps
 *     EXACT    for each of q polarities on record, s = 1 for who holds it and -1 for who does not,
 *              w = 1/2; and s = 1, w = 1 - q/2; less (|V(i, t)| - 1) (|V(j, t)| - 1)
 *
 * where s is 0 for who holds nothing on t. The product of two numbers that are 0 to 4 is written as one
 * term for each number and one for each two of them.
 *
 * Choice: this is congruence and conflict as they are defined, and a law holds it to them.
 *
 * [Article]: none; the identity is ours.
 */
import { AGAINST, EACH_POLARITY, FOR, meanOf } from './holdings.ts';
import type { Similarity } from './network-words.ts';
import { at } from './position-table.ts';

/** One term of the sum. */
export interface Spin {
  readonly weight: number;
  /** -1, 0 or 1 for a set of polarities. */
  readonly of: (held: number) => number;
}

/** Whether any polarity is held. */
export const ANY: Spin['of'] = (held) => (held === 0 ? 0 : 1);

/** The terms of the sum for the sets of polarities that are on record. */
export function spinsOf(similarity: Similarity, held: readonly number[]): readonly Spin[] {
  return SPINS[similarity](held).filter(({ weight }) => weight !== 0);
}

const SPINS: Readonly<Record<Similarity, (held: readonly number[]) => readonly Spin[]>> = {
  SIGN: () => [{ weight: 1, of: (held) => (held & FOR ? 1 : 0) - (held & AGAINST ? 1 : 0) }],
  ORDINAL: (held) => steps(distinct(held.map(meanOf))),
  EXACT: (held) => [...polarities(held), ...products(distinct(held.map(others)))],
};

function steps(means: readonly number[]): readonly Spin[] {
  const gaps = means.slice(1).map((mean, i) => ({ from: at(means, i), gap: mean - at(means, i) }));
  return [
    ...gaps.map(({ from, gap }) => ({ weight: gap / 2, of: split((held) => meanOf(held) > from) })),
    { weight: 1 - gaps.reduce((sum, { gap }) => sum + gap, 0) / 2, of: ANY },
  ];
}

function polarities(held: readonly number[]): readonly Spin[] {
  const known = EACH_POLARITY.filter((bit) => held.some((set) => (set & bit) !== 0));
  return [
    ...known.map((bit) => ({ weight: 0.5, of: split((set) => (set & bit) !== 0) })),
    { weight: 1 - known.length / 2, of: ANY },
  ];
}

/** Less the product of how many polarities beyond one are held, by all numbers of them on record. */
function products(counts: readonly number[]): readonly Spin[] {
  return counts.flatMap((count, i) => {
    const rest = counts.reduce((sum, other) => sum + other, 0) - count;
    return [
      { weight: count * (rest - count), of: (held: number) => (others(held) === count ? 1 : 0) },
      ...counts.slice(i + 1).map((other) => ({
        weight: -count * other,
        of: (held: number) => ([count, other].includes(others(held)) ? 1 : 0),
      })),
    ];
  });
}

/** How many polarities are held beyond one. */
function others(held: number): number {
  return Math.max(0, EACH_POLARITY.filter((bit) => (held & bit) !== 0).length - 1);
}

/** 1 for who is in a set, -1 for who is not, 0 for who holds nothing. */
function split(isIn: (held: number) => boolean): Spin['of'] {
  return (held) => (isIn(held) ? ANY(held) : -ANY(held));
}

function distinct(values: readonly number[]): readonly number[] {
  return [...new Set(values)].sort((low, high) => low - high);
}
