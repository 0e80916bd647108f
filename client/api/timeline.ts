import type { Happening } from '../store/moments.ts';
import type { PositionFilter } from '../store/position-filter.ts';
import type { Operation } from './ask.ts';

/** What happened when, as the API tells it. */
export type TimelineAnswer = { readonly timeline: readonly Happening[] };
/** Of which positions. */
export type TimelineVariables = { readonly filter: PositionFilter };

/** Asks what happened when; the positions of it are held already. */
export const TIMELINE_QUERY: Operation<TimelineAnswer, TimelineVariables> = {
  text: /* GraphQL */ `
    query Timeline($filter: PositionFilter) {
      timeline(filter: $filter) {
        date
        event { id name }
        steps { change summary from { id name } to { id name } }
      }
    }
  `,
};
