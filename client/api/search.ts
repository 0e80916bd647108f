import { ACTOR_KINDS, type NodeKind } from '../../queries/vocabulary.ts';
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

type SearchVariables = { readonly text: string; readonly kinds: readonly NodeKind[] };

const SEARCH_QUERY: Operation<SearchAnswer, SearchVariables> = {
  text: /* GraphQL */ `
    query Search($text: String!, $kinds: [NodeKind!]) {
      search(text: $text, first: 8, kinds: $kinds) {
        kind name matched
        node { id }
      }
    }
  `,
};

/** What can be selected. */
const SELECTED: readonly NodeKind[] = [
  ...ACTOR_KINDS,
  'INSTRUMENT',
  'CLAUSE',
  'SOURCE',
  'POSITION',
];

/** Finds what of some kinds, or of all that can be selected, answers to a text, best first. */
export async function search(
  text: string,
  kinds: readonly NodeKind[] = SELECTED,
): Promise<readonly Hit[]> {
  const answer = await ask(SEARCH_QUERY, { text, kinds });
  return answer.search.map(({ node, kind, name, matched }) => ({
    id: node.id,
    kind,
    name,
    matched,
  }));
}
