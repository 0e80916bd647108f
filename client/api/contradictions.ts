import type { Finding } from '../store/finding.ts';
import type { PositionFilter } from '../store/position-filter.ts';
import type { Operation } from './ask.ts';
import { EVIDENCE } from './fragments.ts';
import { METHOD } from './method.ts';

/** What on record contradicts itself, the heaviest first, and what was not looked for among so much. */
export type ContradictionsAnswer = {
  readonly contradictionReport: {
    readonly contradictions: readonly Finding[];
    readonly note: string | null;
  };
};

/** Asks what contradicts itself among the positions that pass. */
export const CONTRADICTIONS_QUERY: Operation<
  ContradictionsAnswer,
  { readonly filter: PositionFilter | null }
> = {
  text: /* GraphQL */ `
    query Contradictions($filter: PositionFilter) {
      contradictionReport(filter: $filter) {
        note
        contradictions { ...FindingParts }
      }
    }
    fragment FindingParts on Contradiction {
      id rule statement severity reasons innocentReadings
      actor { id name }
      issues { id name }
      claimants { id answer claimant { id name } }
      left { ...SideParts }
      right { ...SideParts }
      method { ...MethodParts }
    }
    fragment SideParts on ContradictionSide {
      stance date
      target { id name fate }
      event { id name }
      positions { id summary }
      evidence { ...EvidenceParts }
    }
    ${EVIDENCE}
    ${METHOD}
  `,
};
