import type { CoalitionsNode, CommonTopic, Tie, Without } from '../store/camps.ts';
import type { Method } from '../store/method.ts';
import type { PositionFilter } from '../store/position-filter.ts';
import type { WhatIf } from '../store/what-if.ts';
import type { Operation } from './ask.ts';
import { LABEL } from './camp-label.ts';
import { METHOD } from './method.ts';
import { NOTE } from './note.ts';

/** Who stands together, and what they have in common. */
export type CoalitionsAnswer = {
  readonly coalitions: CoalitionsNode;
  readonly commonGround: { readonly topics: readonly CommonTopic[] };
};

/** How actors are tied. */
export type TiesAnswer = {
  readonly network: {
    readonly ties: readonly Tie[];
    readonly method: Method;
  };
};

/** How alike the camps are without each source, and without each way of knowing. */
export type RobustnessAnswer = {
  readonly coalitions: {
    readonly robustness: readonly Without[];
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
};

/** Which ties between the same actors. */
export type TiesVariables = {
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

/** Asks for camps and common ground at once. */
export const COALITIONS_QUERY: Operation<CoalitionsAnswer, CoalitionsVariables> = {
  text: /* GraphQL */ `
    query Coalitions($camps: CoalitionInput!) {
      coalitions(input: $camps) {
        modularity polarisation
        noteParts { ...NoteParts }
        camps {
          id cohesion
          ...LabelParts
          members { stability actor { id } }
          defining { inside outside topic { id ...TopicName } }
        }
        unplaced { id }
        brokers { score camps actor { id } }
        alternatives { method camps modularity agreement }
        method { ...MethodParts }
      }
      commonGround(input: $camps) {
        topics {
          score everyCamp
          topic { id ...TopicName }
          campSupport { camp support spoke members }
        }
      }
    }
    ${LABEL}
    ${NOTE}
    ${METHOD}
  `,
};

/** Asks for ties, which of many actors are as many as one answer tells. */
export const TIES_QUERY: Operation<TiesAnswer, TiesVariables> = {
  text: /* GraphQL */ `
    query Ties($ties: NetworkInput!) {
      network(input: $ties) {
        ties { source target weight shared }
        method { ...MethodParts }
      }
    }
    ${METHOD}
  `,
};

/** Asks what the camps rest on, which takes longest. */
export const ROBUSTNESS_QUERY: Operation<RobustnessAnswer, CoalitionsVariables> = {
  text: /* GraphQL */ `
    query Robustness($camps: CoalitionInput!) {
      coalitions(input: $camps) {
        robustness { agreement evidentialities source { id title } }
      }
    }
  `,
};
