import type { GraphQLResolveInfo } from 'graphql';
import { DemarcheError } from '../../queries/errors.ts';
import type { Context } from './context.ts';
import { findNode } from './load-node.ts';
import { MOST_ON_A_PAGE, PAGE_INFO } from './page.ts';
import { readAhead } from './read-ahead.ts';
import { ANY_KIND, readId } from './read-ids.ts';
import type { SchemaModule } from './schema-module.ts';
import { typeOf } from './type-of.ts';

type WithInfo = readonly [context: Context, info: GraphQLResolveInfo];

/** Whatever has an id, and how pages of it are read. */
export const node: SchemaModule = {
  typeDefs: /* GraphQL */ `
    "Whatever on record has an id of its own. An id reads kind:local and never changes."
    interface Node { id: ID! }

    "Where a page of a list begins and ends. A cursor names a place in the order, so it outlives insertions."
    type PageInfo {
      hasNextPage: Boolean!
      hasPreviousPage: Boolean!
      startCursor: String
      endCursor: String
    }

    "Questions to the record: it is only read, never written."
    type Query {
      "The node of this id; null where nothing on record has it."
      node(id: ID!): Node
      "The nodes of these ids, in their order; null for each that nothing on record has. At most 200."
      nodes(ids: [ID!]!): [Node]!
    }
  `,
  resolvers: {
    Node: { __resolveType: typeOf },
    PageInfo: PAGE_INFO,
    Query: {
      node: (_, { id }: { readonly id: string }, ...[context, info]: WithInfo) => {
        readId(id, { place: 'id', kinds: ANY_KIND });
        readAhead(id, info, context);
        return findNode(id, context);
      },
      nodes: (_, { ids }: { readonly ids: readonly string[] }, context) => findNodes(ids, context),
    },
  },
};

function findNodes(ids: readonly string[], context: Context) {
  if (ids.length > MOST_ON_A_PAGE) {
    throw new DemarcheError(
      'LIMIT',
      `ids: found ${ids.length}; allowed are at most ${MOST_ON_A_PAGE}`,
    );
  }
  for (const id of ids) readId(id, { place: 'ids', kinds: ANY_KIND });
  return ids.map((id) => findNode(id, context));
}
