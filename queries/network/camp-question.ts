import type { Similarity } from './network-words.ts';
import { seededRandom } from './seeded-random.ts';
import type { Search } from './signed-camps.ts';

/** How many orders of the actors the methods that search try. */
export const STARTS = 20;

/** The methods, in the order of the contract. */
export const COMMUNITY_METHODS = [
  'LOUVAIN',
  'AVERAGE_LINKAGE',
  'WARD',
  'SIGNED_CAMPS',
  'CONCOR',
] as const;
/** A method. */
export type CommunityMethod = (typeof COMMUNITY_METHODS)[number];

/** What is asked about camps. */
export interface CampQuestion {
  readonly method: CommunityMethod;
  readonly similarity: Similarity;
  /** How many resamples stability rests on. */
  readonly resamples: number;
  readonly seed: number;
}

/** How chance enters the search for the camps of a question. */
export function searchOf({ seed }: CampQuestion): Search {
  return { random: seededRandom(seed), starts: STARTS };
}
