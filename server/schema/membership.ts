import { evidenceOfLinks } from '../../queries/record/evidence.ts';
import { byParent } from './batch.ts';
import { nodeIn, rowsBy } from './load-node.ts';
import type { SchemaModule } from './schema-module.ts';

/** That an actor is a member of an organisation. */
export const membership: SchemaModule = {
  typeDefs: /* GraphQL */ `
    "That an actor is, or for a time was, a member of an organisation."
    type Membership {
      actor: Actor!
      organisation: Organisation!
      from: Date
      to: Date
      role: String
      evidence: [Evidence!]!
    }
  `,
  resolvers: {
    Membership: {
      actor: nodeIn('actor'),
      organisation: nodeIn('organisation'),
      evidence: rowsBy(byParent(evidenceOfLinks)),
    },
  },
};
