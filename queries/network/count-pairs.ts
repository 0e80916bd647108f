import { inCommon } from './bit-rows.ts';
import { ANY_POLARITY, EACH_POLARITY } from './holdings.ts';
import { markPolarities } from './mark-polarities.ts';
import type { PositionTable } from './position-table.ts';
import { type Weights, weigh } from './weights.ts';

/** Two sets of polarities: the pair is met where one actor holds one of the first, the other one of the second. */
export type PolarityPair = readonly [one: number, other: number];

/**
 * Counts, for every two actors, on how many topics each of the pairs is met, all pairs together. Sets are
 * those of `markPolarities`, and with each pair its reverse must be given.
 */
export function countPairs(table: PositionTable, pairs: readonly PolarityPair[]): Weights {
  const { rows, present, blockOf } = markPolarities(table);
  const possible = pairs.filter((pair) => pair.every((set) => (set & present) !== 0));
  const blocks = possible.map((pair) => pair.map(blockOf));
  return weigh(table.actors, (i, j) => {
    let count = 0;
    for (const [one = 0, other = 0] of blocks) count += inCommon(rows, one + i, other + j);
    return count;
  });
}

/** |T(a) ∩ T(b)|: on how many topics two actors are both on record. */
export function shared(table: PositionTable): Weights {
  return countPairs(table, [[ANY_POLARITY, ANY_POLARITY]]);
}

/** Every two polarities that are equal, or every two that are not. */
export function exactPairs(areEqual: boolean): readonly PolarityPair[] {
  return EACH_POLARITY.flatMap((one) =>
    EACH_POLARITY.filter((other) => (one === other) === areEqual).map(
      (other): PolarityPair => [one, other],
    ),
  );
}
