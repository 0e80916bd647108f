import { type Hit, SEARCH } from '../../queries/record/search.ts';
import { NODE_KINDS, type NodeKind } from '../../queries/vocabulary.ts';
import type { Context } from './context.ts';
import { loadNode } from './load-node.ts';
import { readFirst } from './page.ts';
import { readWords } from './position-filter.ts';
import type { SchemaModule } from './schema-module.ts';

type SearchArgs = {
  readonly text: string;
  readonly kinds?: readonly NodeKind[] | null;
  readonly first?: number | null;
};
type FoundHit = Hit & { readonly kind: NodeKind };

/** The best rank there is: the whole term. */
const BEST = 4;
/** Kinds that are known by names; the sentences of positions and evidence are searched where they are asked for. */
const NAMED = NODE_KINDS.filter((kind) => kind !== 'POSITION' && kind !== 'EVIDENCE');

/** Finding nodes by what they are called. */
export const search: SchemaModule = {
  typeDefs: /* GraphQL */ `
    "A node that was found."
    type SearchHit {
      node: Node!
      kind: NodeKind!
      name: String!
      "What matched: the name, or the alias, label, symbol or sentence under which it was found."
      matched: String!
      "1 the whole term, 0.75 its beginning, 0.5 the beginning of a word in it, 0.25 any place in it, 0 its words in another order."
      score: Float!
    }

    type Query {
      "Nodes whose names, short names, aliases, labels or titles hold every word of the text; best first, then by name. Without kinds, all but positions and evidence, whose sentences are searched where they are asked for. At most 200."
      search(text: String!, kinds: [NodeKind!], first: Int = 20): [SearchHit!]!
    }
  `,
  resolvers: {
    SearchHit: {
      node: ({ id }: FoundHit, _, context) => loadNode(id, context),
      score: ({ rank }: FoundHit) => rank / BEST,
    },
    Query: { search: (_, args: SearchArgs, context) => find(args, context) },
  },
};

async function find({ text, kinds, first }: SearchArgs, { store }: Context) {
  const limit = readFirst(first ?? 20);
  const words = readWords(text.toLowerCase());
  if (words.length === 0 || limit === 0) return [];
  const params = { text: words.join(' '), words, limit };
  const found = await Promise.all(
    [...new Set(kinds ?? NAMED)].map(async (kind): Promise<readonly FoundHit[]> => {
      const hits = await store.ask(SEARCH[kind], params);
      return hits.map((hit) => ({ ...hit, kind }));
    }),
  );
  return found.flat().sort(bestFirst).slice(0, limit);
}

/** Best rank first, then by name, then by id, both by code unit. */
function bestFirst(a: FoundHit, b: FoundHit): number {
  return b.rank - a.rank || compare(a.name, b.name) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
