/**
 * Linkage camps
 * =============
 *
 * Of the partitions that a tree of merges passes through, the one with the greatest signed modularity.
 *
 *     d(i, j) = 1 - agreement(i, j), from 0 (always together) to 2 (always against)
 *
 * Choice: agreement is congruence less conflict over the topics that both spoke to, and 0 for two who
 * share none, so that not having met is neither near nor far. Among cuts of equal modularity the one
 * with fewer camps stands.
 *
 * [Article]: Sokal, R. R., Michener, C. D. (1958). A statistical method for evaluating systematic
 * relationships. University of Kansas Science Bulletin 38, 1409-1438 (average linkage); Ward, J. H. (1963).
 * Hierarchical grouping to optimize an objective function. Journal of the American Statistical Association
 * 58, 236-244. doi:10.1080/01621459.1963.10500845
 */
import type { Definition } from '../definition.ts';
import { type LinkageRule, linkage } from './linkage.ts';
import { numbered, type Partition } from './partition.ts';
import { at } from './position-table.ts';
import { modularityShares } from './signed-modularity.ts';
import type { Weights } from './weights.ts';

const CUT =
  'of the partitions on the way, that with the greatest signed modularity stands. Distance is 1 - (congruence - conflict) / shared, and 1 for two who share no topic. Who has no tie is in no camp.';

/** What camps by average linkage are. */
export const AVERAGE_LINKAGE: Definition = {
  name: 'average linkage camps',
  definition: `The two groups with the least mean distance of their members are merged, again and again; ${CUT}`,
  reference:
    'Sokal, R. R., Michener, C. D. (1958). A statistical method for evaluating systematic relationships. University of Kansas Science Bulletin 38, 1409-1438.',
};

/** What camps by Ward's method are. */
export const WARD: Definition = {
  name: 'Ward camps',
  definition: `The two groups that are merged are those that add least to the sum of squares, again and again; ${CUT}`,
  reference:
    'Ward, J. H. (1963). Hierarchical grouping to optimize an objective function. doi:10.1080/01621459.1963.10500845',
};

const LEAST_GAIN = 1e-12;

/** Finds the partition of the actors of a network by their agreement, a square from -1 to 1. */
export function linkageCamps(weights: Weights, agreement: Weights, rule: LinkageRule): Partition {
  const size = weights.ids.length;
  const distances = agreement.values.map((value, pair) =>
    pair % (size + 1) === 0 ? 0 : 1 - value,
  );
  const shares = modularityShares(weights);
  const camps = new Array<number>(size).fill(0);
  let [worth, best] = [0, { worth: 0, camps: [...camps] }];
  linkage(distances, rule)
    .toReversed()
    .forEach(({ left, right }, merge) => {
      for (const i of right) {
        for (const j of left) worth -= 2 * at(shares, i * size + j);
        camps[i] = merge + 1;
      }
      if (worth > best.worth + LEAST_GAIN) best = { worth, camps: [...camps] };
    });
  return numbered(best.camps);
}
