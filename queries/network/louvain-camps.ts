/**
 * Louvain camps
 * =============
 *
 * The partition with the greatest modularity of the ties above zero alone, by moving actors and merging
 * camps.
 *
 *     Q = 1 / 2w⁺ · Σi Σj [ w⁺(i, j) - w⁺(i) w⁺(j) / 2w⁺ ] · δ(c(i), c(j))
 *
 * Choice: ties below zero are left out, because the method has no meaning for them; without them the
 * signed modularity is Newman's, so that the search of the signed camps serves. An actor without a tie
 * above zero stands alone.
 *
 * [Article]: Blondel, V. D., Guillaume, J.-L., Lambiotte, R., Lefebvre, E. (2008). Fast unfolding of
 * communities in large networks. Journal of Statistical Mechanics P10008.
 * doi:10.1088/1742-5468/2008/10/P10008
 */
import type { Definition } from '../definition.ts';
import type { Partition } from './partition.ts';
import { type Search, signedCamps } from './signed-camps.ts';
import type { Weights } from './weights.ts';

/** What Louvain camps are. */
export const LOUVAIN: Definition = {
  name: 'Louvain camps',
  definition:
    'Camps have the greatest modularity of the ties above zero alone that is found from several starts under the seed. Who has no tie is in no camp.',
  reference:
    'Blondel, V. D. et al. (2008). Fast unfolding of communities in large networks. doi:10.1088/1742-5468/2008/10/P10008',
};

/** Finds the partition of the actors of a network. */
export function louvainCamps({ ids, values }: Weights, search: Search): Partition {
  return signedCamps({ ids, values: values.map((weight) => Math.max(0, weight)) }, search);
}
