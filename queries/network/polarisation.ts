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
import { type Random, shuffled } from './seeded-random.ts';
import { type Weights, weightAt } from './weights.ts';

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
  const pairs = pairsOf(sides, places);
  const found = inPlace(pairs, camps);
  let sum = 0;
  for (let i = 0; i < RELABELINGS; i += 1) sum += inPlace(pairs, shuffled(camps, random));
  const chance = sum / RELABELINGS;
  return chance > 1 - 1e-12 ? 0 : Math.max(0, (found - chance) / (1 - chance));
}

/** What pairs of actors in camps have in common, each pair once. */
interface Pairs {
  /** Congruence less conflict: what a pair adds where it is in one camp and not in two. */
  readonly gains: Float64Array;
  readonly conflict: number;
  readonly all: number;
}

function pairsOf({ congruence, conflict }: Sides, places: readonly number[]): Pairs {
  const pairs = places.flatMap((row, i) =>
    places.slice(0, i).map((column) => ({
      alike: weightAt(congruence, row, column),
      against: weightAt(conflict, row, column),
    })),
  );
  const total = pairs.reduce((sum, { against }) => sum + against, 0);
  return {
    gains: Float64Array.from(pairs, ({ alike, against }) => alike - against),
    conflict: total,
    all: pairs.reduce((sum, { alike }) => sum + alike, total),
  };
}

/** The share of all that lies in its right place; 1 where there is nothing. */
function inPlace({ gains, conflict, all }: Pairs, camps: readonly number[]): number {
  let right = conflict;
  let pair = 0;
  for (let i = 0; i < camps.length; i += 1) {
    for (let j = 0; j < i; j += 1) {
      if (camps[i] === camps[j]) right += gains[pair] ?? 0;
      pair += 1;
    }
  }
  return all === 0 ? 1 : right / all;
}
