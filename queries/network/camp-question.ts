import type { Similarity } from './network-words.ts';

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
