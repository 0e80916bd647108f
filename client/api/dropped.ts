import type { LineageStep } from '../store/detail.ts';
import type { EvidenceNode, Named } from '../store/record.ts';
import type { Operation } from './ask.ts';
import { EVIDENCE, STEP } from './fragments.ts';

/** A clause that did not survive. */
export type DroppedNode = {
  readonly clause: Named & { readonly lineage: { readonly steps: readonly LineageStep[] } };
  readonly lastSeen: Named;
  readonly droppedAt: Named | null;
  readonly replacedBy: Named | null;
  /** Of its end; where no source tells of that, of the clause. */
  readonly evidence: readonly EvidenceNode[];
};
/** The clauses that did not survive, by text and in its order. */
export type DroppedAnswer = { readonly droppedClauses: readonly DroppedNode[] };

/** Asks what was dropped on the way, what came in its place, and by whom that is known. */
export const DROPPED_QUERY: Operation<DroppedAnswer, Record<string, never>> = {
  text: /* GraphQL */ `
    query Dropped {
      droppedClauses {
        clause { id name lineage { steps { ...StepParts } } }
        lastSeen { id name }
        droppedAt { id name }
        replacedBy { id name }
        evidence { ...EvidenceParts }
      }
    }
    ${STEP}
    ${EVIDENCE}
  `,
};
