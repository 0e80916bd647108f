import type { LineageStep } from '../store/detail.ts';
import type { Operation } from './ask.ts';
import { EVIDENCE } from './fragments.ts';

/** The clauses that were dropped, each with the steps of its lineage. */
export type DroppedAnswer = {
  readonly clauses: {
    readonly nodes: readonly {
      readonly id: string;
      readonly lineage: { readonly steps: readonly LineageStep[] };
    }[];
  };
};

/** Asks what was dropped on the way, and what came in its place. */
export const DROPPED_QUERY: Operation<DroppedAnswer, Record<string, never>> = {
  text: /* GraphQL */ `
    query Dropped {
      clauses(fates: [DROPPED], first: 200) {
        nodes {
          id
          lineage {
            steps {
              change date summary
              from { id name }
              to { id name }
              event { name }
              evidence { ...EvidenceParts }
            }
          }
        }
      }
    }
    ${EVIDENCE}
  `,
};
