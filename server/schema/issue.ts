import { issues } from '../../queries/record/issues.ts';
import { targetsOfIssues } from '../../queries/record/targets-of-issues.ts';
import { nodesBy } from './load-node.ts';
import type { SchemaModule } from './schema-module.ts';

/** What is at stake across clauses. */
export const issue: SchemaModule = {
  typeDefs: /* GraphQL */ `
    "What is at stake across clauses: due diligence, traceability, a new body."
    type Issue implements Node {
      id: ID!
      name: String!
      description: String
      "The instruments and clauses that concern it."
      targets: [Target!]!
    }

    type Query {
      "All issues, by name."
      issues: [Issue!]!
    }
  `,
  resolvers: {
    Issue: { targets: nodesBy(targetsOfIssues) },
    Query: { issues: (_, __, { store }) => store.ask(issues, {}) },
  },
};
