import type { Fate, WORDINGS } from '../../queries/vocabulary.ts';
import type { ClaimNode, Named, SourceNode } from '../store/record.ts';
import type { Operation } from './ask.ts';
import { EVIDENCE } from './fragments.ts';

/** A target as the API tells it. */
export type TargetAnswer = Named & {
  readonly fate: Fate | null;
  readonly issues: readonly { readonly id: string }[];
};
/** A clause as the API tells it. */
export type ClauseAnswer = TargetAnswer & {
  readonly label: string | null;
  readonly wording: (typeof WORDINGS)[number];
  readonly verb: string | null;
  readonly bindingness: number | null;
};
/** An instrument as the API tells it. */
export type InstrumentAnswer = TargetAnswer & {
  readonly date: string | null;
  readonly form: string;
  readonly negotiation: { readonly id: string } | null;
  readonly clauses: readonly ClauseAnswer[];
};
/** Everything of the record but its positions. */
export type OpeningAnswer = {
  readonly dataset: {
    readonly name: string;
    readonly version: string;
    readonly licence: string;
    readonly digest: string;
    readonly sourcesProved: number;
    readonly reportAddress: string | null;
    readonly sources: readonly SourceNode[];
  };
  readonly negotiations: readonly Named[];
  readonly issues: readonly Named[];
  readonly instruments: { readonly nodes: readonly InstrumentAnswer[] };
  readonly claims: readonly ClaimNode[];
};

/** Asks for what the picture stands on: texts, issues, sources and claims. */
export const OPENING_QUERY: Operation<OpeningAnswer, Record<string, never>> = {
  text: /* GraphQL */ `
    query Opening {
      dataset {
        name version licence digest sourcesProved reportAddress
        sources { id title publisher date url language }
      }
      negotiations { id name }
      issues { id name }
      instruments(first: 200) {
        nodes {
          id name fate date form
          issues { id }
          negotiation { id }
          clauses { id name fate label wording verb bindingness issues { id } }
        }
      }
      claims {
        id rule paraphrase answer
        about { id name }
        claimant { id name }
        left { id }
        right { id }
        evidence { ...EvidenceParts }
      }
    }
    ${EVIDENCE}
  `,
};
