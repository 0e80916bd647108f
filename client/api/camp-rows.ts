import type { CampRows } from '../store/matrix-order.ts';
import type { PositionFilter } from '../store/position-filter.ts';
import type { Operation } from './ask.ts';

/** Camps with their members. */
export type CampRowsAnswer = {
  readonly coalitions: {
    readonly camps: readonly (Pick<CampRows, 'id' | 'label'> & {
      readonly members: readonly { readonly actor: { readonly id: string } }[];
    })[];
  };
};

/** Which camps: of what, on which topics, how found. */
export type CampRowsVariables = {
  readonly input: {
    readonly level: string;
    readonly method: string;
    readonly filter: PositionFilter;
    /** How often topics are drawn again: not at all, for nobody is told how sure a member is. */
    readonly resamples: 0;
  };
};

/** Asks who stands together, and no more of it. */
export const CAMP_ROWS_QUERY: Operation<CampRowsAnswer, CampRowsVariables> = {
  text: /* GraphQL */ `
    query CampRows($input: CoalitionInput!) {
      coalitions(input: $input) {
        camps { id label members { actor { id } } }
      }
    }
  `,
};

/** The camps of an answer, with the ids of their members. */
export function campRowsOf({ coalitions }: CampRowsAnswer): readonly CampRows[] {
  return coalitions.camps.map(({ id, label, members }) => ({
    id,
    label,
    members: members.map(({ actor }) => actor.id),
  }));
}
