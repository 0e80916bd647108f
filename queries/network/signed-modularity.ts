/**
 * Signed modularity
 * =================
 *
 * How far a partition gathers ties above zero inside camps and ties below zero between them, beyond
 * what the strengths of the actors alone would do.
 *
 *     Q = 1 / (2w⁺ + 2w⁻) · Σi Σj [ w(i, j) - (w⁺(i) w⁺(j) / 2w⁺ - w⁻(i) w⁻(j) / 2w⁻) ] · δ(c(i), c(j))
 *
 * where w⁺(i) and w⁻(i) sum the ties of actor i above and below zero, 2w⁺ and 2w⁻ those of all. Without
 * ties below zero this is Newman's modularity.
 *
 * Choice: a network without ties has modularity 0, as has one whose ties are all in one camp; what the sum
 * misses that by for rounding is taken for 0.
 *
 * [Article]: Gómez, S., Jensen, P., Arenas, A. (2009). Analysis of community structure in networks of
 * correlated data. Physical Review E 80, 016114. doi:10.1103/PhysRevE.80.016114
 */
import type { Definition } from '../definition.ts';
import { type Partition, UNPLACED } from './partition.ts';
import { at } from './position-table.ts';
import type { Weights } from './weights.ts';

/** What signed modularity is. */
export const SIGNED_MODULARITY: Definition = {
  name: 'signed modularity',
  definition:
    'Q = 1 / (2w⁺ + 2w⁻) · Σ over i, j in one camp of w(i, j) - (w⁺(i) w⁺(j) / 2w⁺ - w⁻(i) w⁻(j) / 2w⁻), where w = congruence - conflict.',
  reference:
    'Gómez, S., Jensen, P., Arenas, A. (2009). Analysis of community structure in networks of correlated data. doi:10.1103/PhysRevE.80.016114',
};

/** What two actors add to the modularity of a partition that has them in one camp. */
export function modularityShares({ ids, values }: Weights): Float64Array {
  const size = ids.length;
  const positive = strengths(values, size, (weight) => Math.max(0, weight));
  const negative = strengths(values, size, (weight) => Math.max(0, -weight));
  const all = positive.total + negative.total;
  if (all === 0) return new Float64Array(size * size);
  return Float64Array.from(values, (weight, pair) => {
    const [i, j] = [Math.floor(pair / size), pair % size];
    return (weight - expected(positive, i, j) + expected(negative, i, j)) / all;
  });
}

/** The modularity of a partition of the actors of a network; who is in no camp adds nothing. */
export function signedModularity(weights: Weights, partition: Partition): number {
  const shares = modularityShares(weights);
  const size = partition.length;
  let sum = 0;
  partition.forEach((camp, i) => {
    for (let j = 0; camp !== UNPLACED && j < size; j += 1) {
      if (partition[j] === camp) sum += at(shares, i * size + j);
    }
  });
  return Math.abs(sum) < ROUNDING ? 0 : sum;
}

/** More than the sum of all shares is off by. */
const ROUNDING = 1e-12;

type Strengths = { readonly each: Float64Array; readonly total: number };

function strengths(
  values: Float64Array,
  size: number,
  part: (weight: number) => number,
): Strengths {
  const each = new Float64Array(size);
  values.forEach((weight, pair) => {
    const i = Math.floor(pair / size);
    each[i] = at(each, i) + part(weight);
  });
  return { each, total: each.reduce((sum, strength) => sum + strength, 0) };
}

function expected({ each, total }: Strengths, i: number, j: number): number {
  return total === 0 ? 0 : (at(each, i) * at(each, j)) / total;
}
