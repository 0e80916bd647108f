import type { CoalitionsNode, CommonTopic, Tie } from '../store/camps.ts';
import type { Method } from '../store/method.ts';
import type { PositionFilter } from '../store/position-filter.ts';
import type { WhatIf } from '../store/what-if.ts';
import type { Operation } from './ask.ts';
import { METHOD } from './method.ts';

/** Who stands together, what they have in common, and how they are tied. */
export type CoalitionsAnswer = {
  readonly coalitions: CoalitionsNode;
  readonly commonGround: { readonly topics: readonly CommonTopic[] };
  readonly network: {
    readonly ties: readonly Tie[];
    readonly note: string | null;
    readonly method: Method;
  };
};

/** Which camps: of what, on which topics, how found, and what is supposed. */
export type CoalitionsVariables = {
  readonly camps: {
    readonly level: string;
    readonly similarity: string;
    readonly method: string;
    readonly filter: PositionFilter;
    readonly whatIf: readonly WhatIf[];
  };
  readonly ties: {
    readonly level: string;
    readonly similarity: string;
    readonly relation: string;
    readonly normalisation: string;
    /** Null where every weight but zero is a tie. */
    readonly minWeight: number | null;
    readonly filter: PositionFilter;
    readonly whatIf: readonly WhatIf[];
  };
};

/** Asks for camps, common ground and ties at once. */
export const COALITIONS_QUERY: Operation<CoalitionsAnswer, CoalitionsVariables> = {
  text: /* GraphQL */ `
    query Coalitions($camps: CoalitionInput!, $ties: NetworkInput!) {
      coalitions(input: $camps) {
        modularity polarisation note
        camps {
          id label cohesion
          members { stability actor { id } }
          defining { inside outside positions topic { id ...TopicName } }
        }
        unplaced { id }
        brokers { score camps actor { id } }
        alternatives { method camps modularity agreement }
        robustness { without agreement }
        method { ...MethodParts }
      }
      commonGround(input: $camps) {
        topics {
          score everyCamp
          topic { id ...TopicName }
          campSupport { camp support spoke members }
          blockers { id }
        }
      }
      network(input: $ties) {
        note
        ties { source target weight shared }
        method { ...MethodParts }
      }
    }
    fragment TopicName on Node {
      ... on Issue { name }
      ... on Clause { name }
      ... on Instrument { name }
    }
    ${METHOD}
  `,
};
