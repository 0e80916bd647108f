import type { Finding, RuleCount } from '../store/finding.ts';
import type { PositionFilter } from '../store/position-filter.ts';
import type { Operation } from './ask.ts';
import { EVIDENCE } from './fragments.ts';
import { METHOD } from './method.ts';

/** What on record contradicts itself, the heaviest first, and what was not looked for among so much. */
export type ContradictionsAnswer = {
  readonly contradictionReport: {
    readonly contradictions: readonly Finding[];
    /** How many were found, and how many by each rule, whether they are listed or not. */
    readonly found: number;
    readonly byRule: readonly RuleCount[];
    readonly note: string | null;
  };
};

/** Which of them; null asks for all. */
export type ContradictionsVariables = {
  readonly filter: PositionFilter | null;
  readonly rules: readonly string[] | null;
  readonly actors: readonly string[] | null;
  readonly issues: readonly string[] | null;
  /** Most that are listed. */
  readonly first: number | null;
};

/** Asks what contradicts itself among the positions that pass. */
export const CONTRADICTIONS_QUERY: Operation<ContradictionsAnswer, ContradictionsVariables> = {
  text: /* GraphQL */ `
    query Contradictions($filter: PositionFilter, $rules: [ContradictionRule!], $actors: [ID!], $issues: [ID!], $first: Int) {
      contradictionReport(filter: $filter, rules: $rules, actors: $actors, issues: $issues, first: $first) {
        found note
        byRule { rule count }
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
