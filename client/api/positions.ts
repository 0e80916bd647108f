import type { Evidentiality, Stance } from '../../queries/vocabulary.ts';
import type { Named } from '../store/record.ts';
import type { Operation } from './ask.ts';

/** An actor as the API tells it. */
export type ActorAnswer = Named & {
  readonly __typename: 'State' | 'Organisation' | 'Person';
  readonly shortName: string | null;
  /** States alone have one. */
  readonly iso3?: string | null;
};
/** A position as the API tells it. */
export type PositionAnswer = {
  readonly id: string;
  readonly actor: ActorAnswer;
  readonly target: { readonly id: string };
  readonly stance: Stance;
  readonly evidentiality: Evidentiality;
  readonly date: string | null;
  readonly event: Named | null;
  readonly summary: string;
  readonly corroboration: number;
  readonly evidence: readonly { readonly source: { readonly id: string } }[];
  readonly inferredFrom: readonly { readonly id: string }[];
};
/** A page of positions. */
export type PositionsAnswer = {
  readonly positions: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly PositionAnswer[];
  };
};

/** Asks for a page of positions with their actors. */
export const POSITIONS_QUERY: Operation<PositionsAnswer, { readonly after: string | null }> = {
  text: /* GraphQL */ `
    query Positions($after: String) {
      positions(first: 200, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes {
          id stance evidentiality date summary corroboration
          actor { __typename id name shortName ... on State { iso3 } }
          target { id }
          event { id name }
          evidence { source { id } }
          inferredFrom { id }
        }
      }
    }
  `,
};
