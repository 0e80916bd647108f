/**
 * CONCOR
 * ======
 *
 * Convergence of iterated correlations: actors whose ties to all others run alike are in one camp.
 *
 *     r⁰(i, j) = correlation of the ties of i and of j;  rⁿ⁺¹(i, j) = correlation of rⁿ(i, ·) and rⁿ(j, ·)
 *
 * repeated until every r is 1 or -1; those with 1 to the first actor are one camp, the others another. Each
 * camp is split again in the same way.
 *
 * Choice: a split stands only if it raises signed modularity, so that the number of camps is found and
 * not given. What an actor ties to itself is taken as 0. An actor whose ties are all equal correlates
 * with nobody. After 100 rounds the sign of r decides.
 *
 * [Article]: Breiger, R. L., Boorman, S. A., Arabie, P. (1975). An algorithm for clustering relational
 * data. Journal of Mathematical Psychology 12, 328-383. doi:10.1016/0022-2496(75)90028-0
 */
import type { Definition } from '../definition.ts';
import { numbered, type Partition } from './partition.ts';
import { at } from './position-table.ts';
import { modularityShares } from './signed-modularity.ts';
import type { Weights } from './weights.ts';

/** What camps by CONCOR are. */
export const CONCOR: Definition = {
  name: 'CONCOR camps',
  definition:
    'Ties are correlated, and correlations again, until all are 1 or -1, which splits the actors in two; each half is split again while that raises signed modularity. Who has no tie is in no camp.',
  reference:
    'Breiger, R. L., Boorman, S. A., Arabie, P. (1975). An algorithm for clustering relational data. doi:10.1016/0022-2496(75)90028-0',
};

const ROUNDS = 100;
const NEAR_ONE = 1 - 1e-9;
const LEAST_GAIN = 1e-12;

/** Finds the partition of the actors of a network. */
export function concorCamps(weights: Weights): Partition {
  const size = weights.ids.length;
  const shares = modularityShares(weights);
  const camps = new Array<number>(size).fill(0);
  const open = [[...camps.keys()]];
  for (let members = open.pop(); members !== undefined; members = open.pop()) {
    const [near, far] = split(members, weights);
    if (crossing(near, far, { shares, size }) > -LEAST_GAIN) continue;
    for (const actor of far) camps[actor] = (far[0] ?? 0) + 1;
    open.push(near, far);
  }
  return numbered(camps);
}

type Shares = { readonly shares: Float64Array; readonly size: number };

/** What the pairs across a split add when they are together. */
function crossing(
  near: readonly number[],
  far: readonly number[],
  { shares, size }: Shares,
): number {
  return near.reduce(
    (sum, i) => far.reduce((inner, j) => inner + at(shares, i * size + j), sum),
    0,
  );
}

/** Splits members into those like the first of them and the others, by their ties to everybody. */
function split(members: readonly number[], { ids, values }: Weights): [number[], number[]] {
  const width = ids.length;
  let alike = correlations(
    members.map((actor) => values.subarray(actor * width, (actor + 1) * width)),
  );
  for (let round = 0; round < ROUNDS && !alike.every(settled); round += 1) {
    alike = correlations(alike);
  }
  const first = alike[0] ?? new Float64Array();
  const isNear = (_: number, i: number) => i === 0 || at(first, i) > 0;
  const far = members.filter((member, i) => !isNear(member, i));
  return [members.filter(isNear), far];
}

function settled(row: Float64Array): boolean {
  return row.every((value) => value === 0 || Math.abs(value) >= NEAR_ONE);
}

/** The correlation of each two rows, 0 where one does not vary. */
function correlations(rows: readonly Float64Array[]): readonly Float64Array[] {
  const unit = rows.map(standardised);
  const square = rows.map(() => new Float64Array(rows.length));
  unit.forEach((row, i) => {
    for (let j = 0; j <= i; j += 1) {
      const product = dot(row, unit[j] ?? row);
      square[i]?.fill(product, j, j + 1);
      square[j]?.fill(product, i, i + 1);
    }
  });
  return square;
}

/** A row less its mean, of length 1; all 0 where it does not vary. */
function standardised(row: Float64Array): Float64Array {
  const mean = row.reduce((sum, value) => sum + value, 0) / row.length;
  const centred = row.map((value) => value - mean);
  const length = Math.sqrt(dot(centred, centred));
  return length <= 1e-12 ? centred.fill(0) : centred.map((value) => value / length);
}

function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < left.length; i += 1) sum += (left[i] ?? 0) * (right[i] ?? 0);
  return sum;
}
