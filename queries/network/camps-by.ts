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
import type { CampNetwork } from './camp-network.ts';
import type { CommunityMethod } from './camp-question.ts';
import { concorCamps } from './concor.ts';
import { linkageCamps } from './linkage-camps.ts';
import { louvainCamps } from './louvain-camps.ts';
import { type Partition, spreadOver } from './partition.ts';
import { at } from './position-table.ts';
import { seededRandom } from './seeded-random.ts';
import { type Search, signedCamps } from './signed-camps.ts';
import type { Weights } from './weights.ts';

/** How many orders of the actors the methods that search try. */
export const STARTS = 10;

type Ties = { readonly weights: Weights; readonly agreement: Weights };

const METHODS: Readonly<Record<CommunityMethod, (ties: Ties, search: Search) => Partition>> = {
  LOUVAIN: ({ weights }, search) => louvainCamps(weights, search),
  AVERAGE_LINKAGE: ({ weights, agreement }) => linkageCamps(weights, agreement, 'average'),
  WARD: ({ weights, agreement }) => linkageCamps(weights, agreement, 'ward'),
  SIGNED_CAMPS: ({ weights }, search) => signedCamps(weights, search),
  CONCOR: ({ weights }) => concorCamps(weights),
};

/** Finds camps by one of the methods; an actor without a tie is in none. */
export function campsBy(
  method: CommunityMethod,
  { subtract, agreement }: CampNetwork,
  seed: number,
): Partition {
  const size = subtract.ids.length;
  const placed = [...subtract.ids.keys()].filter((actor) =>
    subtract.values.subarray(actor * size, (actor + 1) * size).some((weight) => weight !== 0),
  );
  const ties = { weights: among(placed, subtract), agreement: among(placed, agreement) };
  const camps = METHODS[method](ties, { random: seededRandom(seed), starts: STARTS });
  return spreadOver(size, placed, camps);
}

/** The network of some of the actors. */
function among(places: readonly number[], { ids, values }: Weights): Weights {
  if (places.length === ids.length) return { ids, values };
  return {
    ids: places.flatMap((place) => ids[place] ?? []),
    values: Float64Array.from(
      places.flatMap((row) => places.map((column) => at(values, row * ids.length + column))),
    ),
  };
}
