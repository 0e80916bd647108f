/**
 * Signed camps
 * ============
 *
 * The partition with the greatest signed modularity that is found by moving actors one by one, then
 * whole camps, then single actors again, from several starts.
 *
 *     actor i goes to the camp c with the greatest Σ over j in c of share(i, j), or alone where all are below 0
 *
 * where share(i, j) is what two actors in one camp add to the modularity.
 *
 * Choice: the problem has no exact method for many actors, so the best of several starts stands: the
 * first with each actor alone, the others with camps and an order of the actors drawn under the seed. Among equals the earlier camp and the
 * earlier start stand. A move must gain more than 10⁻¹², so that rounding moves nobody.
 *
 * [Article]: Gómez, S., Jensen, P., Arenas, A. (2009). doi:10.1103/PhysRevE.80.016114, maximised as in
 * Blondel, V. D. et al. (2008). Fast unfolding of communities in large networks. Journal of Statistical
 * Mechanics P10008. doi:10.1088/1742-5468/2008/10/P10008
 */
import type { Definition } from '../definition.ts';
import { countCamps, numbered, type Partition } from './partition.ts';
import { at } from './position-table.ts';
import { drawn, type Random, shuffled } from './seeded-random.ts';
import { modularityShares } from './signed-modularity.ts';
import type { Weights } from './weights.ts';

/** What signed camps are. */
export const SIGNED_CAMPS: Definition = {
  name: 'signed camps',
  definition:
    'Camps have the greatest signed modularity that is found by moving actors, whole camps, and actors again, from several starts under the seed. Who has no tie is in no camp.',
  reference:
    'Blondel, V. D. et al. (2008). Fast unfolding of communities in large networks. doi:10.1088/1742-5468/2008/10/P10008',
};

const LEAST_GAIN = 1e-12;

/** How chance enters, and how often. */
export interface Search {
  readonly random: Random;
  /** How many orders of the actors are tried. */
  readonly starts: number;
}

/** Finds the partition of the actors of a network. */
export function signedCamps(weights: Weights, { random, starts }: Search): Partition {
  const size = weights.ids.length;
  const whole: Shares = { size, values: modularityShares(weights) };
  let best = { camps: alone(size), worth: Number.NEGATIVE_INFINITY };
  for (let start = 0; start < starts; start += 1) {
    const camps = climb(whole, start === 0 ? alone(size) : scattered(size, random), random);
    const worth = worthOf(whole, camps);
    if (worth > best.worth + LEAST_GAIN) best = { camps, worth };
  }
  return best.camps;
}

/** A square of what pairs add when they are together. */
type Shares = { readonly size: number; readonly values: Float64Array };

/** Each alone. */
function alone(size: number): Partition {
  return numbered(Array(size).keys());
}

/** As many camps as chance will have, and each in one of them. */
function scattered(size: number, random: Random): Partition {
  const camps = 1 + drawn(size, random);
  return numbered(Array.from({ length: size }, () => drawn(camps, random)));
}

/** Moves single actors and whole camps in turn until neither gains. */
function climb(whole: Shares, start: Partition, random: Random): Partition {
  let camps = moved(whole, start, random);
  for (;;) {
    const parts = gathered(whole, camps);
    const joined = moved(parts, alone(parts.size), random);
    const next = moved(whole, numbered(camps.map((camp) => joined[camp] ?? camp)), random);
    if (worthOf(whole, next) <= worthOf(whole, camps) + LEAST_GAIN) return camps;
    camps = next;
  }
}

/** Moves one after the other to where it gains most, until a round moves nobody. */
function moved(shares: Shares, start: Partition, random: Random): Partition {
  const camps = Int32Array.from(start);
  const order = shuffled([...camps.keys()], random);
  const sums = new Float64Array(camps.length);
  for (let moving = true; moving; ) {
    moving = false;
    for (const one of order) {
      const camp = bestCamp(one, camps, sumsFor(one, camps, { shares, sums }));
      if (camp !== camps[one]) moving = true;
      camps[one] = camp;
    }
  }
  return numbered(camps);
}

type Summing = { readonly shares: Shares; readonly sums: Float64Array };

/** What one would add to each camp; 0 for an empty one. */
function sumsFor(one: number, camps: Int32Array, { shares, sums }: Summing): Float64Array {
  const { size, values } = shares;
  const row = one * size;
  sums.fill(0);
  for (let other = 0; other < size; other += 1) {
    const camp = camps[other] ?? 0;
    sums[camp] = (sums[camp] ?? 0) + (values[row + other] ?? 0);
  }
  const own = at(camps, one);
  sums[own] = at(sums, own) - at(values, row + one);
  return sums;
}

/** The camp where one gains most: its own unless another is better. */
function bestCamp(one: number, camps: Int32Array, sums: Float64Array): number {
  let best = at(camps, one);
  let most = at(sums, best) + LEAST_GAIN;
  for (let camp = 0; camp < sums.length; camp += 1) {
    const sum = sums[camp] ?? 0;
    if (sum <= most) continue;
    best = camp;
    most = sum + LEAST_GAIN;
  }
  return best;
}

/** The same square with each camp as one. */
function gathered({ size, values }: Shares, camps: Partition): Shares {
  const count = countCamps(camps);
  const sums = new Float64Array(count * count);
  for (let i = 0; i < size; i += 1) {
    const row = (camps[i] ?? 0) * count;
    for (let j = 0; j < size; j += 1) {
      const place = row + (camps[j] ?? 0);
      sums[place] = (sums[place] ?? 0) + (values[i * size + j] ?? 0);
    }
  }
  return { size: count, values: sums };
}

function worthOf(shares: Shares, camps: Partition): number {
  const { size, values } = gathered(shares, camps);
  let sum = 0;
  for (let camp = 0; camp < size; camp += 1) sum += at(values, camp * size + camp);
  return sum;
}
