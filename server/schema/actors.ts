import { type ActorRow, actors as askActors } from '../../queries/record/actors.ts';
import { countActors } from '../../queries/record/count-actors.ts';
import type { NodeKind } from '../../queries/vocabulary.ts';
import type { Context } from './context.ts';
import type { Key } from './cursor.ts';
import { CONNECTION, cutPage, type Page, type PageArgs, readPage } from './page.ts';
import { readWords } from './position-filter.ts';
import { readActorKinds, readIds } from './read-ids.ts';
import type { SchemaModule } from './schema-module.ts';

type ActorsArgs = PageArgs & {
  readonly kinds?: readonly NodeKind[] | null;
  readonly memberOf?: readonly string[] | null;
  readonly text?: string | null;
};

/** Pages of actors. */
export const actors: SchemaModule = {
  typeDefs: /* GraphQL */ `
    "A page of actors, by name."
    type ActorConnection {
      edges: [ActorEdge!]!
      nodes: [Actor!]!
      pageInfo: PageInfo!
      totalCount: Int!
    }
    "An actor, and its place in the order."
    type ActorEdge { cursor: String! node: Actor! }

    type Query {
      "The actors of these kinds, that are members of any of these organisations, and have all the words in their names; by name. At most 200 a page."
      actors(kinds: [NodeKind!], memberOf: [ID!], text: String, first: Int = 50, after: String): ActorConnection!
    }
  `,
  resolvers: {
    ActorConnection: CONNECTION,
    Query: { actors: (_, args: ActorsArgs, context) => actorPage(args, context) },
  },
};

async function actorPage(args: ActorsArgs, { store }: Context): Promise<Page<ActorRow>> {
  const request = readPage(args, ['', '']);
  const [name, id] = place(request.after);
  const asked = {
    prefixes: readActorKinds(args.kinds, 'kinds'),
    memberOf: readIds(args.memberOf, { place: 'memberOf', kinds: ['ORGANISATION'] }),
    words: readWords(args.text),
    id,
  };
  const limit = request.first + 1;
  const rows = await store.ask(askActors, { ...asked, name, limit });
  const count = async (upTo: string | null) =>
    (await store.ask(countActors, { ...asked, name: upTo }))[0] ?? 0;
  return {
    ...cutPage(rows, request),
    keyOf: (row) => [row.name, row.id],
    total: () => count(null),
    before: async () => (request.after === null ? 0 : count(name)),
  };
}

function place(after: Key | null): readonly [name: string, id: string] {
  const [name = '', id = ''] = after ?? [];
  return [String(name), String(id)];
}
