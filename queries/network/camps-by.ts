/**
 * Camps by method
 * ===============
 *
 * The ways in which camps are found, each by its own file.
 *
 * Choice: every method works on the same network of congruence less conflict, and on the actors that
 * have a tie in it; who agrees with each other as often as not has no tie. Signed modularity on that
 * network is what they are compared by.
 *
 * [Article]: none; each method has its own.
 */
import type { CommunityMethod } from './camp-question.ts';
import { concorCamps } from './concor.ts';
import { linkageCamps } from './linkage-camps.ts';
import { louvainCamps } from './louvain-camps.ts';
import { type Partition, spreadOver } from './partition.ts';
import { at, idAt } from './position-table.ts';
import { type Search, signedCamps } from './signed-camps.ts';
import { type Weights, weigh, weightAt } from './weights.ts';

/** The ties that camps are found in. */
export interface CampTies {
  /** Congruence less conflict of each two actors. */
  readonly subtract: Weights;
  /** Topics that both spoke to, for the methods that ask for it. */
  readonly shared: () => Weights;
}

const METHODS: Readonly<Record<CommunityMethod, (ties: CampTies, search: Search) => Partition>> = {
  LOUVAIN: ({ subtract }, search) => louvainCamps(subtract, search),
  AVERAGE_LINKAGE: (ties) => linkageCamps(ties.subtract, agreement(ties), 'average'),
  WARD: (ties) => linkageCamps(ties.subtract, agreement(ties), 'ward'),
  SIGNED_CAMPS: ({ subtract }, search) => signedCamps(subtract, search),
  CONCOR: ({ subtract }) => concorCamps(subtract),
};

/** Finds camps by one of the methods; an actor without a tie is in none. */
export function campsBy(
  method: CommunityMethod,
  { subtract, shared }: CampTies,
  search: Search,
): Partition {
  const size = subtract.ids.length;
  const placed = [...subtract.ids.keys()].filter((actor) =>
    subtract.values.subarray(actor * size, (actor + 1) * size).some((weight) => weight !== 0),
  );
  const ties = { subtract: among(placed, subtract), shared: () => among(placed, shared()) };
  const camps = METHODS[method](ties, search);
  return spreadOver(size, placed, camps);
}

/**
 * Congruence less conflict for each shared topic, -1 to 1, 0 where none is shared. By EXACT two who hold
 * several polarities can conflict more than once on a topic; their agreement is then -1.
 */
function agreement({ subtract, shared }: CampTies): Weights {
  const both = shared();
  return weigh(subtract.ids, (i, j) =>
    Math.max(-1, weightAt(subtract, i, j) / Math.max(1, weightAt(both, i, j))),
  );
}

/** The network of some of the actors. */
function among(places: readonly number[], weights: Weights): Weights {
  if (places.length === weights.ids.length) return weights;
  const ids = places.map((place) => idAt(weights.ids, place));
  return weigh(ids, (i, j) => weightAt(weights, at(places, i), at(places, j)));
}
