/**
 * Resample
 * ========
 *
 * The ties that actors would have if as many topics had been drawn from those on record, with
 * replacement: what might as well have come up.
 *
 *     subtract(i, j) = Σ over the topics drawn of c(i, j, t) - d(i, j, t)
 *
 * Choice: topics are drawn, not positions, because what actors say on one topic hangs together. A topic
 * drawn twice counts as two. c and d are those of congruence and conflict, written as sums over pairs of
 * sets that the two actors' polarities are in, so that bits can be counted; for ORDINAL, |m(i) - m(j)| is
 * the sum of the steps between means on record that lie between the two.
 *
 * [Article]: Efron, B., Tibshirani, R. J. (1993). An Introduction to the Bootstrap. Chapman and Hall.
 * doi:10.1201/9780429246593
 */
import { bitRows, inCommon, mark } from './bit-rows.ts';
import type { CampTies } from './camps-by.ts';
import { AGAINST, EACH_POLARITY, FOR, holdingsOf, meanOf } from './holdings.ts';
import type { Similarity } from './network-words.ts';
import { at, type PositionTable } from './position-table.ts';
import { drawn, type Random } from './seeded-random.ts';
import { weigh } from './weights.ts';

/** Draws the ties of actors over resampled topics, again and again. */
export function resampler(
  table: PositionTable,
  similarity: Similarity,
): (random: Random) => CampTies {
  const { start, actor, held } = holdingsOf(table);
  const [size, width] = [table.actors.length, table.topics.length];
  const { sets, terms } = SUMS[similarity]([...new Set(held)]);
  const inSets = Array.from({ length: 32 }, (_, own) =>
    [...sets.keys()].filter((set) => sets[set]?.(own) === true),
  );
  return (random) => {
    const rows = bitRows(sets.length * size, width);
    for (let column = 0; column < width; column += 1) {
      const topic = drawn(width, random);
      const end = at(start, topic + 1);
      for (let cell = at(start, topic); cell < end; cell += 1) {
        const own = at(actor, cell);
        for (const set of inSets[at(held, cell)] ?? []) mark(rows, set * size + own, column);
      }
    }
    const both = (one: number, other: number) => (i: number, j: number) =>
      inCommon(rows, one * size + i, other * size + j);
    const sums = terms.map(({ weight, one, other }) => ({ weight, count: both(one, other) }));
    return {
      subtract: weigh(table.actors, (i, j) => {
        let sum = 0;
        for (const { weight, count } of sums) sum += weight * count(i, j);
        return sum;
      }),
      shared: () => weigh(table.actors, both(ANY, ANY)),
    };
  };
}

/** Whether a set of polarities is in a set of such sets. */
type Contains = (held: number) => boolean;
/** What it weighs that one actor is in the one set, and the other in the other. */
type Term = { readonly weight: number; readonly one: number; readonly other: number };
type Sum = { readonly sets: readonly Contains[]; readonly terms: readonly Term[] };

/** The first of the sets: any polarity at all. */
const ANY = 0;
const any: Contains = (held) => held !== 0;

const SUMS: Readonly<Record<Similarity, (held: readonly number[]) => Sum>> = {
  SIGN: () => likeAndUnlike([FOR, AGAINST]),
  EXACT: (held) =>
    likeAndUnlike(EACH_POLARITY.filter((bit) => held.some((own) => (own & bit) !== 0))),
  ORDINAL: (held) => steps([...new Set(held.map(meanOf))].sort((low, high) => low - high)),
};

/** One for each polarity or side that both hold, less one for each two that differ. */
function likeAndUnlike(polarities: readonly number[]): Sum {
  const places = polarities.map((_, i) => i + 1);
  return {
    sets: [
      any,
      ...polarities.map(
        (bits): Contains =>
          (held) =>
            (held & bits) !== 0,
      ),
    ],
    terms: places.flatMap((one) =>
      places.map((other) => ({ weight: one === other ? 1 : -1, one, other })),
    ),
  };
}

/** One for each topic shared, less the steps between means that only one of two is above. */
function steps(means: readonly number[]): Sum {
  const gaps = means.slice(1).map((mean, i) => mean - at(means, i));
  return {
    sets: [
      any,
      ...gaps.map(
        (_, i): Contains =>
          (held) =>
            any(held) && meanOf(held) > at(means, i),
      ),
    ],
    terms: [
      { weight: 1, one: ANY, other: ANY },
      ...gaps.flatMap((gap, i) => [
        { weight: -gap, one: i + 1, other: ANY },
        { weight: -gap, one: ANY, other: i + 1 },
        { weight: 2 * gap, one: i + 1, other: i + 1 },
      ]),
    ],
  };
}
