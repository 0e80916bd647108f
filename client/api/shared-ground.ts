import type { CampsOnTopic } from '../store/camps.ts';
import type { PositionFilter } from '../store/position-filter.ts';
import type { Operation } from './ask.ts';

/** For each topic whether every camp that spoke is for it. */
export type SharedGroundAnswer = {
  readonly commonGround: { readonly topics: readonly CampsOnTopic[] };
};

/** On which topics, by which positions. */
export type SharedGroundVariables = { readonly level: string; readonly filter: PositionFilter };

/** Asks how much all camps could accept, and nothing else of them. */
export const SHARED_GROUND_QUERY: Operation<SharedGroundAnswer, SharedGroundVariables> = {
  text: /* GraphQL */ `
    query SharedGround($level: Level!, $filter: PositionFilter) {
      commonGround(input: { level: $level, filter: $filter, resamples: 0 }) {
        topics { everyCamp campSupport { spoke } }
      }
    }
  `,
};
