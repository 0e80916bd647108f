/**
 * Camp stability
 * ==============
 *
 * How often an actor stays in its camp when the topics might have been others: the share of resamples in
 * which it is in the camp that overlaps most with its own.
 *
 *     stability(a) = share of resamples r with c_r(a) = match_r(c(a))
 *
 * where match_r gives each camp one of the resample's camps, so that the members they share are most.
 *
 * Choice: topics are drawn with replacement, as many as there are; each resample has a seed of its own
 * that follows from the seed of the question, so that resamples can be drawn apart and put together. An
 * actor in no camp of a resample does not stay. Without resamples nothing is known to change, and
 * stability is 1.
 *
 * [Article]: Hennig, C. (2007). Cluster-wise assessment of cluster stability. Computational Statistics and
 * Data Analysis 52, 258-271. doi:10.1016/j.csda.2006.11.025
 */
import type { Definition } from '../definition.ts';
import { assign } from './assign.ts';
import type { CampQuestion } from './camp-question.ts';
import { campsBy } from './camps-by.ts';
import { countCamps, type Partition, UNPLACED } from './partition.ts';
import { at, type PositionTable } from './position-table.ts';
import { resampler } from './resample.ts';
import { seededRandom } from './seeded-random.ts';

/** What stability is. */
export const STABILITY: Definition = {
  name: 'stability',
  definition:
    'Stability is the share of resamples, topics drawn with replacement under the seed, in which an actor is in the camp that overlaps most with its own, camps matched by the Hungarian method.',
  reference:
    'Hennig, C. (2007). Cluster-wise assessment of cluster stability. doi:10.1016/j.csda.2006.11.025',
};

/** Which of the resamples: from one to before another. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** How many orders of the actors each resample tries: fewer than the question itself, being many. */
const STARTS = 3;
/** What sets the seeds of two resamples apart: the golden ratio in 32 bits. */
const APART = 0x9e3779b9;

/** The camps of some of the resamples of a table. */
export function resampledCamps(
  table: PositionTable,
  { method, similarity, seed }: CampQuestion,
  { from, to }: Span,
): readonly Partition[] {
  const draw = resampler(table, similarity);
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => {
    const random = seededRandom(Math.imul(from + i + 1, APART) ^ seed);
    return campsBy(method, draw(random), { random, starts: STARTS });
  });
}

/** The stability of each actor, 0 to 1; 0 for one in no camp. */
export function stability(camps: Partition, resamples: readonly Partition[]): readonly number[] {
  const stays = new Int32Array(camps.length);
  for (const other of resamples) {
    const match = matched(camps, other);
    camps.forEach((camp, actor) => {
      const found = other[actor] ?? UNPLACED;
      if (found !== UNPLACED && match[camp] === found) stays[actor] = at(stays, actor) + 1;
    });
  }
  return camps.map((camp, actor) => {
    if (camp === UNPLACED) return 0;
    return resamples.length === 0 ? 1 : at(stays, actor) / resamples.length;
  });
}

/** The camp of another partition that goes with each camp, by the members they share. */
function matched(camps: Partition, other: Partition): readonly (number | null)[] {
  const shared = Array.from({ length: countCamps(camps) }, () =>
    new Array<number>(countCamps(other)).fill(0),
  );
  camps.forEach((camp, actor) => {
    const row = shared[camp];
    const column = other[actor] ?? UNPLACED;
    if (row !== undefined && column !== UNPLACED) row[column] = at(row, column) + 1;
  });
  return assign(shared);
}
