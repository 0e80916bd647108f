import type { ClaimNode, Named } from '../store/record.ts';
import type { Operation } from './ask.ts';
import { ANSWERED, EVIDENCE } from './fragments.ts';
import { OVERVIEW, type OverviewAnswer } from './overview.ts';

/** The record as the picture needs it. */
export type OpeningAnswer = {
  readonly dataset: {
    readonly name: string;
    readonly version: string;
    readonly licence: string;
    readonly digest: string;
    readonly sourcesProved: number;
    readonly reportAddress: string | null;
    readonly counts: readonly { readonly id: string; readonly count: number }[];
  };
  readonly negotiations: readonly Named[];
  readonly issues: readonly Named[];
  readonly overview: OverviewAnswer;
  readonly claims: readonly ClaimNode[];
};

/** Asks for what the picture stands on; an empty list of issues asks for the whole. */
export const OPENING_QUERY: Operation<OpeningAnswer, { readonly issues: readonly string[] }> = {
  text: /* GraphQL */ `
    query Opening($issues: [ID!]!) {
      dataset { name version licence digest sourcesProved reportAddress counts { id count } }
      negotiations { id name }
      issues { id name }
      overview(filter: { issues: $issues }) { ...OverviewParts }
      claims {
        id rule paraphrase ...AnsweredParts
        about { id name }
        claimant { id name }
        left { id }
        right { id }
        evidence { ...EvidenceParts }
      }
    }
    ${EVIDENCE}
    ${ANSWERED}
    ${OVERVIEW}
  `,
};
