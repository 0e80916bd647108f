import type { Finding, RuleCount } from '../store/finding.ts';
import type { NotePart } from '../store/note.ts';
import type { PositionFilter } from '../store/position-filter.ts';
import type { Operation } from './ask.ts';
import { ANSWERED, EVIDENCE } from './fragments.ts';
import { METHOD } from './method.ts';
import { NOTE } from './note.ts';

/** What on record contradicts itself, the heaviest first, and what was not looked for among so much. */
export type ContradictionsAnswer = {
  readonly contradictionReport: {
    readonly contradictions: readonly Finding[];
    /** How many were found, and how many by each rule, whether they are listed or not. */
    readonly found: number;
    readonly byRule: readonly RuleCount[];
    readonly noteParts: readonly NotePart[];
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
        found
        noteParts { ...NoteParts }
        byRule { rule count }
        contradictions { ...FindingParts }
      }
    }
    fragment FindingParts on Contradiction {
      id rule severity readings
      doubts { code side }
      actor { id name }
      issues { id name }
      claimants { id ...AnsweredParts claimant { id name } }
      left { ...SideParts }
      right { ...SideParts }
      method { ...MethodParts }
    }
    fragment SideParts on ContradictionSide {
      stance lean date
      actor { id name }
      target { id name }
      instrument { id name force }
      forum { id name }
      event { id name }
      positions { id summary }
      evidence { ...EvidenceParts }
    }
    ${EVIDENCE}
    ${ANSWERED}
    ${METHOD}
    ${NOTE}
  `,
};
