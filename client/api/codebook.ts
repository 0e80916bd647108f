import type { Operation } from './ask.ts';

/** How the record was coded; null where it has no codebook. */
export type CodebookAnswer = { readonly dataset: { readonly codebook: string | null } };

/** Asks how the record was coded. */
export const CODEBOOK_QUERY: Operation<CodebookAnswer, Record<string, never>> = {
  text: /* GraphQL */ 'query Codebook { dataset { codebook } }',
};
