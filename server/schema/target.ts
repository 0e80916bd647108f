import { issuesOfTargets } from '../../queries/record/issues-of-targets.ts';
import { known, nodesBy } from './load-node.ts';
import { positionsOf } from './position-pages.ts';
import type { SchemaModule, TypeResolvers } from './schema-module.ts';
import { typeOf } from './type-of.ts';

/** The fields that every target has, in GraphQL's words. */
export const TARGET_FIELDS = /* GraphQL */ `
      id: ID!
      name: String!
      fate: Fate
      issues: [Issue!]!
      "Positions on the target itself, oldest first, undated last; those on the clauses of an instrument are theirs."
      positions(filter: PositionFilter, first: Int = 50, after: String): PositionConnection!`;

/** How the fields that every target has are found. */
export const TARGET_RESOLVERS: TypeResolvers = {
  name: known('name'),
  fate: known('fate'),
  issues: nodesBy(issuesOfTargets),
  positions: positionsOf('target'),
};

/** What a position is on. */
export const target: SchemaModule = {
  typeDefs: /* GraphQL */ `
    "What a position is on: an instrument as a whole, or one clause of it."
    interface Target implements Node {${TARGET_FIELDS}
    }
  `,
  resolvers: { Target: { __resolveType: typeOf } },
};
