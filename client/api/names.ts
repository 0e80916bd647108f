import type { Named } from '../store/record.ts';
import type { Operation } from './ask.ts';

/** What some ids name, in their order; null where nothing on record has one. */
export type NamesAnswer = { readonly nodes: readonly (Named | null)[] };

/** Asks what ids name that the picture does not hold: who holds no position is in none. */
export const NAMES_QUERY: Operation<NamesAnswer, { readonly ids: readonly string[] }> = {
  text: /* GraphQL */ `
    query Names($ids: [ID!]!) {
      nodes(ids: $ids) {
        id
        ... on Actor { name }
        ... on Target { name }
        ... on Issue { name }
      }
    }
  `,
};
