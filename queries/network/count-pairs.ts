import { bitRows, inCommon, mark } from './bit-rows.ts';
import { ANY_POLARITY, EACH_POLARITY, holdingsOf } from './holdings.ts';
import { at, type PositionTable } from './position-table.ts';
import { type Weights, weigh } from './weights.ts';

/** Two sets of polarities: the pair is met where one actor holds one of the first, the other one of the second. */
export type PolarityPair = readonly [one: number, other: number];

/**
 * Counts, for every two actors, on how many topics each of the pairs is met, all pairs together: a bit
 * for each topic and pair, and how many both have. With each pair its reverse must be given.
 */
export function countPairs(table: PositionTable, pairs: readonly PolarityPair[]): Weights {
  const { actors, topics } = table;
  const { start, actor, held } = holdingsOf(table);
  const present = held.reduce((all, own) => all | own, 0);
  const met = pairs.filter(([one, other]) => (one & present) !== 0 && (other & present) !== 0);
  // Behind the rows of the ones stand those of the others.
  const rows = bitRows(2 * actors.length, met.length * topics.length);
  topics.forEach((_, topic) => {
    for (let cell = at(start, topic); cell < at(start, topic + 1); cell += 1) {
      met.forEach(([one, other], pair) => {
        const column = pair * topics.length + topic;
        if ((at(held, cell) & one) !== 0) mark(rows, at(actor, cell), column);
        if ((at(held, cell) & other) !== 0) mark(rows, actors.length + at(actor, cell), column);
      });
    }
  });
  return weigh(actors, (i, j) => inCommon(rows, i, actors.length + j));
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
