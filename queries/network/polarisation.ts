/**
 * Polarisation
 * ============
 *
 * How far congruence lies inside camps and conflict between them, beyond what chance would do: 0 where
 * camps explain nothing, 1 where all congruence is inside and all conflict between.
 *
 *     P = max(0, (M - M₀) / (1 - M₀)),  M = (congruence inside + conflict between) / (all congruence + all conflict)
 *
 * where M₀ is the mean of M over relabelings: the same camps with the actors drawn anew.
 *
 * Choice: 200 relabelings under the seed; who is in no camp does not count. Where camps can be filled in
 * one way only, or nothing ties anybody, there is nothing to explain and P is 0.
 *
 * [Article]: none; the rule is ours, corrected for chance as by Hubert, L., Arabie, P. (1985).
 * doi:10.1007/BF01908075
 */
import type { Definition } from '../definition.ts';
import { type Partition, UNPLACED } from './partition.ts';
import { at } from './position-table.ts';
import { type Random, shuffled } from './seeded-random.ts';
import type { Weights } from './weights.ts';

/** What polarisation is. */
export const POLARISATION: Definition = {
  name: 'polarisation',
  definition:
    'P = max(0, (M - M₀) / (1 - M₀)), where M is the share of all congruence and conflict that is congruence inside camps or conflict between them, and M₀ its mean over 200 relabelings under the seed.',
  reference: null,
};

/** How many relabelings the chance value is the mean of. */
export const RELABELINGS = 200;

/** The two sides of what actors have in common. */
export interface Sides {
  readonly congruence: Weights;
  readonly conflict: Weights;
}

/** The polarisation of a partition, from 0 to 1. */
export function polarisation(sides: Sides, partition: Partition, random: Random): number {
  const places = [...partition.keys()].filter((actor) => partition[actor] !== UNPLACED);
  const camps = places.map((actor) => partition[actor] ?? UNPLACED);
  const found = inPlace(sides, places, camps);
  let sum = 0;
  for (let i = 0; i < RELABELINGS; i += 1) sum += inPlace(sides, places, shuffled(camps, random));
  const chance = sum / RELABELINGS;
  return chance > 1 - 1e-12 ? 0 : Math.max(0, (found - chance) / (1 - chance));
}

/** The share of all that lies in its right place; 1 where there is nothing. */
function inPlace(
  { congruence, conflict }: Sides,
  places: readonly number[],
  camps: readonly number[],
): number {
  const size = congruence.ids.length;
  let [right, all] = [0, 0];
  places.forEach((row, i) => {
    for (let j = 0; j < i; j += 1) {
      const pair = row * size + at(places, j);
      const [alike, against] = [at(congruence.values, pair), at(conflict.values, pair)];
      right += camps[i] === camps[j] ? alike : against;
      all += alike + against;
    }
  });
  return all === 0 ? 1 : right / all;
}
