import type { Verification } from '../../queries/vocabulary.ts';
import type { CommentRequest, LineageStep, Premise } from '../store/detail.ts';
import type { EvidenceNode, Named } from '../store/record.ts';
import type { Operation } from './ask.ts';
import { EVIDENCE, STEP } from './fragments.ts';

type ById = { readonly id: string };

/** An actor as the panel needs it; null where the id is unknown. */
export type ActorDetailAnswer = {
  readonly node: {
    readonly name?: string;
    readonly aliases?: readonly string[];
    readonly memberships?: readonly {
      readonly organisation: Named;
      readonly role: string | null;
    }[];
    readonly commentRequests?: readonly CommentRequest[];
    readonly speaksFor?: readonly Named[];
  } | null;
};

/** Asks for what is known of an actor beside its positions. */
export const ACTOR_QUERY: Operation<ActorDetailAnswer, ById> = {
  text: /* GraphQL */ `
    query ActorDetail($id: ID!) {
      node(id: $id) {
        ... on Actor {
          name
          aliases
          memberships { role organisation { id name } }
          commentRequests { asker { id name } about { id name } date answer }
        }
        ... on Person { speaksFor { id name } }
      }
    }
  `,
};

/** A target as the panel needs it; null where the id is unknown. */
export type TargetDetailAnswer = {
  readonly node: {
    readonly name?: string;
    readonly text?: string | null;
    readonly lineage?: { readonly steps: readonly LineageStep[] };
    readonly symbol?: string | null;
    readonly force?: string | null;
    readonly body?: Named | null;
    readonly recalls?: readonly Named[];
    readonly recalledBy?: readonly Named[];
  } | null;
};

/** Asks for what a clause came from and became, and what an instrument is. */
export const TARGET_QUERY: Operation<TargetDetailAnswer, ById> = {
  text: /* GraphQL */ `
    query TargetDetail($id: ID!) {
      node(id: $id) {
        ... on Target { name }
        ... on Clause {
          text
          lineage { steps { ...StepParts } }
        }
        ... on Instrument {
          symbol force
          body { id name }
          recalls { id name }
          recalledBy { id name }
        }
      }
    }
    ${STEP}
    ${EVIDENCE}
  `,
};

/** A source as the panel needs it; null where the id is unknown. */
export type SourceDetailAnswer = {
  readonly node: {
    readonly sha256?: string | null;
    readonly evidence?: readonly { readonly verification: Verification }[];
  } | null;
};

/** Asks for the hash of a source, and whether its spans were proved. */
export const SOURCE_QUERY: Operation<SourceDetailAnswer, ById> = {
  text: /* GraphQL */ `
    query SourceDetail($id: ID!) {
      node(id: $id) { ... on Source { sha256 evidence { verification } } }
    }
  `,
};

/** A position as the panel needs it; null where the id is unknown. */
export type PositionDetailAnswer = {
  readonly node: {
    readonly summary?: string;
    readonly corroboration?: number;
    readonly speaker?: Named | null;
    readonly event?: { readonly place: string | null; readonly body: Named | null } | null;
    readonly evidence?: readonly EvidenceNode[];
    readonly inferredFrom?: readonly Premise[];
  } | null;
};

/** Asks for a position's evidence, and for what it is inferred from. */
export const POSITION_QUERY: Operation<PositionDetailAnswer, ById> = {
  text: /* GraphQL */ `
    query PositionDetail($id: ID!) {
      node(id: $id) {
        ... on Position {
          summary corroboration
          speaker { id name }
          event { place body { id name } }
          evidence { ...EvidenceParts }
          inferredFrom {
            id stance evidentiality summary
            target { id name }
            evidence { ...EvidenceParts }
          }
        }
      }
    }
    ${EVIDENCE}
  `,
};
