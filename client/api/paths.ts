import type { Method } from '../store/method.ts';
import type { PositionFilter } from '../store/position-filter.ts';
import type { Way } from '../store/way.ts';
import type { Operation } from './ask.ts';
import { EVIDENCE } from './fragments.ts';
import { METHOD } from './method.ts';

/** The shortest ways from one to the other. */
export type PathsAnswer = {
  readonly paths: {
    readonly paths: readonly Way[];
    /** Whether there are others. */
    readonly more: boolean;
    readonly method: Method;
  };
};

/** From where, to where, how many, and over which positions. */
export type PathsVariables = {
  readonly from: string;
  readonly to: string;
  readonly most: number;
  readonly filter: PositionFilter;
};

/** Asks how two are connected, each step with what shows it. */
export const PATHS_QUERY: Operation<PathsAnswer, PathsVariables> = {
  text: /* GraphQL */ `
    query Paths($from: ID!, $to: ID!, $most: Int, $filter: PositionFilter) {
      paths(from: $from, to: $to, most: $most, filter: $filter) {
        more
        paths {
          hops
          nodes {
            id
            ... on Actor { name }
            ... on Target { name }
            ... on Issue { name }
            ... on Clause { instrument { id name } }
          }
          links {
            id source target type stance evidentiality positions
            evidence { ...EvidenceParts }
          }
        }
        method { ...MethodParts }
      }
    }
    ${EVIDENCE}
    ${METHOD}
  `,
};
