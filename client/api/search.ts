import type { NodeKind } from '../../queries/vocabulary.ts';
import { ask, type Operation } from './ask.ts';

/** Something whose name, alias or words match. */
export type Hit = {
  readonly id: string;
  readonly kind: NodeKind;
  readonly name: string;
  /** What matched: the name, or the alias under which it was found. */
  readonly matched: string;
};

type SearchAnswer = {
  readonly search: readonly (Omit<Hit, 'id'> & { readonly node: { readonly id: string } })[];
};

const SEARCH_QUERY: Operation<SearchAnswer, { readonly text: string }> = {
  text: /* GraphQL */ `
    query Search($text: String!) {
      search(
        text: $text
        first: 8
        kinds: [STATE, ORGANISATION, PERSON, INSTRUMENT, CLAUSE, SOURCE, POSITION]
      ) {
        kind name matched
        node { id }
      }
    }
  `,
};

/** Finds what answers to a text, best first. */
export async function search(text: string): Promise<readonly Hit[]> {
  const answer = await ask(SEARCH_QUERY, { text });
  return answer.search.map(({ node, kind, name, matched }) => ({
    id: node.id,
    kind,
    name,
    matched,
  }));
}
