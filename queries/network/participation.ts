/**
 * Participation coefficient
 * =========================
 *
 * How evenly the ties of an actor spread over the camps: 0 where all go to one camp, near 1 where they
 * go to many alike.
 *
 *     P(i) = 1 - Σc (k(i, c) / k(i))²
 *
 * where k(i, c) sums the ties of actor i to camp c, and k(i) those to all camps.
 *
 * Choice: ties are congruence, those below zero are left out, and an actor without any has 0. What goes
 * to actors in no camp does not count.
 *
 * [Article]: Guimerà, R., Amaral, L. A. N. (2005). Functional cartography of complex metabolic networks.
 * Nature 433, 895-900. doi:10.1038/nature03288
 */
import { countCamps, type Partition, UNPLACED } from './partition.ts';
import { at } from './position-table.ts';
import type { Weights } from './weights.ts';

/** The coefficient of each actor, from 0 to below 1. */
export function participation(weights: Weights, partition: Partition): readonly number[] {
  return partition.map((_, actor) => {
    const ties = tiesToCamps(weights, partition, actor);
    const all = ties.reduce((sum, tie) => sum + tie, 0);
    return all === 0 ? 0 : 1 - ties.reduce((sum, tie) => sum + (tie / all) ** 2, 0);
  });
}

/** The sum of an actor's ties above zero to each camp. */
export function tiesToCamps(
  { ids, values }: Weights,
  partition: Partition,
  actor: number,
): Float64Array {
  const sums = new Float64Array(countCamps(partition));
  partition.forEach((camp, other) => {
    const tie = at(values, actor * ids.length + other);
    if (camp !== UNPLACED && tie > 0) sums[camp] = at(sums, camp) + tie;
  });
  return sums;
}
