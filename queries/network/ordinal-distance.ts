/**
 * Ordinal distance
 * ================
 *
 * How far two actors are apart over the topics that they share: half the difference of their means.
 *
 *     |m(a, t) - m(b, t)| = Σs (v(s + 1) - v(s)) over the steps s between the means v on record that lie
 *     between the two
 *
 * Choice: written as steps, it is again a count of topics on which one actor is in one set, at most v(s),
 * and the other in another, above it; so bits are counted, and nothing is added up topic by topic.
 */
import { inCommon } from './bit-rows.ts';
import { holdingsOf, meanOf } from './holdings.ts';
import { markSets } from './mark-sets.ts';
import type { PositionTable } from './position-table.ts';
import { type Weights, weigh } from './weights.ts';

/** Sums, for every two actors, how far they are apart on the topics that they share, 0 to 1 a topic. */
export function ordinalDistance(table: PositionTable): Weights {
  const held = [...new Set(holdingsOf(table).held)];
  const values = [...new Set(held.map(meanOf))].sort((low, high) => low - high);
  const size = table.actors.length;
  const steps = values.slice(1).map((value, i) => ({
    half: (value - (values[i] ?? 0)) / 2,
    low: 2 * i * size,
    high: (2 * i + 1) * size,
  }));
  const rows = markSets(
    table,
    values
      .slice(0, -1)
      .flatMap((value) => [
        (held) => held !== 0 && meanOf(held) <= value,
        (held) => held !== 0 && meanOf(held) > value,
      ]),
  );
  return weigh(table.actors, (i, j) => {
    let sum = 0;
    for (const { half, low, high } of steps) {
      sum += half * (inCommon(rows, low + i, high + j) + inCommon(rows, high + i, low + j));
    }
    return sum;
  });
}
