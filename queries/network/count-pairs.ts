import { type BitRows, inCommon } from './bit-rows.ts';
import { AGAINST, ANY_POLARITY, EACH_POLARITY, FOR, holdingsOf } from './holdings.ts';
import { markSets } from './mark-sets.ts';
import type { PositionTable } from './position-table.ts';
import { type Weights, weigh } from './weights.ts';

/** Two sets of polarities: the pair is met where one actor holds one of the first, the other one of the second. */
export type PolarityPair = readonly [one: number, other: number];

/** The sets of polarities that pairs are made of, each with rows of its own. */
const SETS: readonly number[] = [ANY_POLARITY, FOR, AGAINST, ...EACH_POLARITY];

/** The rows of a table, and which polarities anybody holds there. */
type Marked = { readonly rows: BitRows; readonly present: number };

const known = new WeakMap<PositionTable, Marked>();

/**
 * Counts, for every two actors, on how many topics each of the pairs is met, all pairs together: a bit
 * for each actor, set of polarities and topic, and how many both have. With each pair its reverse must
 * be given, and each of its sets be one of `SETS`.
 */
export function countPairs(table: PositionTable, pairs: readonly PolarityPair[]): Weights {
  const marked = known.get(table) ?? markedOf(table);
  known.set(table, marked);
  const { rows, present } = marked;
  const size = table.actors.length;
  const possible = pairs.filter((pair) => pair.every((set) => (set & present) !== 0));
  const blocks = possible.map((pair) => pair.map((set) => SETS.indexOf(set) * size));
  return weigh(table.actors, (i, j) => {
    let count = 0;
    for (const [one = 0, other = 0] of blocks) count += inCommon(rows, one + i, other + j);
    return count;
  });
}

function markedOf(table: PositionTable): Marked {
  const { held } = holdingsOf(table);
  return {
    rows: markSets(
      table,
      SETS.map((set) => (own) => (own & set) !== 0),
    ),
    present: held.reduce((all, own) => all | own, 0),
  };
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
