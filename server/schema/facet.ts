import { FACETS } from '../../queries/record/facets.ts';
import type { Context } from './context.ts';
import { type PositionFilterArgs, readFilter } from './position-filter.ts';
import type { SchemaModule } from './schema-module.ts';

/** How many positions have which values. */
export const facet: SchemaModule = {
  typeDefs: /* GraphQL */ `
    "A dimension of the positions that pass a filter, and how many have each of its values."
    type Facet {
      "stance, evidentiality, actorKind, actor, target, instrument, negotiation, issue, fate, event or source."
      name: String!
      "Most positions first."
      values: [FacetValue!]!
    }
    "A value, and how many there are of it."
    type FacetValue {
      "The id of a node, or a word of a closed list."
      id: ID!
      name: String!
      count: Int!
    }

    type Query {
      "How many of the positions that pass the filter have each value of each dimension. Derived on demand, never stored."
      facets(filter: PositionFilter): [Facet!]!
    }
  `,
  resolvers: {
    Query: {
      facets: (_, { filter }: { readonly filter?: PositionFilterArgs | null }, context) =>
        countFacets(filter, context),
    },
  },
};

async function countFacets(args: PositionFilterArgs | null | undefined, { store }: Context) {
  const filter = readFilter(args);
  return Promise.all(
    FACETS.map(async ({ facet: name, question }) => ({
      name,
      values: await store.ask(question.narrowed(filter), filter),
    })),
  );
}
