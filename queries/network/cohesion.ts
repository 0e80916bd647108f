/**
 * Cohesion
 * ========
 *
 * How far the members of a camp agree: the mean, over pairs of members, of congruence for each topic
 * that both spoke to.
 *
 *     cohesion(c) = mean over i, j in c of congruence(i, j) / shared(i, j)
 *
 * Choice: a pair that shares no topic is left out. Two who both hold both signs of a topic count as
 * congruent on it once, so that the mean stays within 1. A camp of one agrees with itself and has 1; one
 * in which no two share a topic has 0, for want of any agreement on record.
 *
 * [Article]: Leifeld, P. (2017). Discourse network analysis. The Oxford Handbook of Political Networks.
 * doi:10.1093/oxfordhb/9780190228217.013.25
 */
import type { Definition } from '../definition.ts';
import { LEIFELD_2017 } from './leifeld.ts';
import { at } from './position-table.ts';
import type { Weights } from './weights.ts';

/** What cohesion is. */
export const COHESION: Definition = {
  name: 'cohesion',
  definition: 'Cohesion is the mean over pairs of members of congruence / shared topics.',
  reference: LEIFELD_2017,
};

/** The cohesion of a camp, 0 to 1, by the congruence of all actors and the topics that they share. */
export function cohesion(members: readonly number[], congruence: Weights, shared: Weights): number {
  if (members.length === 1) return 1;
  const size = congruence.ids.length;
  const agreements = members.flatMap((i) =>
    members.flatMap((j) => {
      const topics = i < j ? at(shared.values, i * size + j) : 0;
      return topics === 0 ? [] : [Math.min(1, at(congruence.values, i * size + j) / topics)];
    }),
  );
  return agreements.reduce((sum, value) => sum + value, 0) / Math.max(1, agreements.length);
}
