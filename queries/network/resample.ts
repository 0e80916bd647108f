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
 * drawn twice counts as two. c and d are those of congruence and conflict, counted as `spins` says.
 *
 * [Article]: Efron, B., Tibshirani, R. J. (1993). An Introduction to the Bootstrap. Chapman and Hall.
 * doi:10.1201/9780429246593
 */
import type { CampTies } from './camps-by.ts';
import { holdingsOf } from './holdings.ts';
import type { Similarity } from './network-words.ts';
import { at, type PositionTable } from './position-table.ts';
import { drawn, type Random } from './seeded-random.ts';
import { productOf, type SpinRows, setSpin, spinRows } from './spin-rows.ts';
import { ANY, type Spin, spinsOf } from './spins.ts';
import { weigh } from './weights.ts';

/** Draws the ties of actors over resampled topics, again and again. */
export function resampler(
  table: PositionTable,
  similarity: Similarity,
): (random: Random) => CampTies {
  const spins = spinsOf(similarity, [...new Set(holdingsOf(table).held)]);
  return (random) => {
    const topics = table.topics.map(() => drawn(table.topics.length, random));
    const sums = spins.map(({ weight, of }) => ({ weight, rows: rowsOf(table, topics, of) }));
    return {
      subtract: weigh(table.actors, (i, j) =>
        sums.reduce((sum, { weight, rows }) => sum + weight * productOf(rows, i, j), 0),
      ),
      shared: () => {
        const spoke = rowsOf(table, topics, ANY);
        return weigh(table.actors, (i, j) => productOf(spoke, i, j));
      },
    };
  };
}

/** A row for each actor, a column for each topic drawn. */
function rowsOf(table: PositionTable, topics: readonly number[], of: Spin['of']): SpinRows {
  const { start, actor, held } = holdingsOf(table);
  const spins = Int8Array.from({ length: 32 }, (_, set) => of(set));
  const rows = spinRows(table.actors.length, topics.length);
  topics.forEach((topic, column) => {
    const end = at(start, topic + 1);
    for (let cell = at(start, topic); cell < end; cell += 1) {
      setSpin(rows, { row: at(actor, cell), column }, at(spins, at(held, cell)));
    }
  });
  return rows;
}
