import type { CampLabel } from '../store/camps.ts';
import type { CampRows } from '../store/matrix-order.ts';
import type { PositionFilter } from '../store/position-filter.ts';
import type { Operation } from './ask.ts';
import { LABEL } from './camp-label.ts';

/** Camps with their members. */
export type CampRowsAnswer = {
  readonly coalitions: {
    readonly camps: readonly (Pick<CampRows, 'id' | keyof CampLabel> & {
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
        camps { id ...LabelParts members { actor { id } } }
      }
    }
    ${LABEL}
  `,
};

/** The camps of an answer, with the ids of their members. */
export function campRowsOf({ coalitions }: CampRowsAnswer): readonly CampRows[] {
  return coalitions.camps.map(({ members, ...camp }) => ({
    ...camp,
    members: members.map(({ actor }) => actor.id),
  }));
}
