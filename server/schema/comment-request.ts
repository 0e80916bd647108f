import { evidenceOfRequests } from '../../queries/record/evidence.ts';
import { byParent } from './batch.ts';
import { nodeIn, rowsBy } from './load-node.ts';
import type { SchemaModule } from './schema-module.ts';

/** That an actor was asked for comment. */
export const commentRequest: SchemaModule = {
  typeDefs: /* GraphQL */ `
    "A request for comment put to an actor, and its answer where one came."
    type CommentRequest {
      asker: Actor!
      actor: Actor!
      about: Target
      date: Date
      "What was answered; null where no answer came, which is not silence at the table."
      answer: String
      evidence: [Evidence!]!
    }
  `,
  resolvers: {
    CommentRequest: {
      asker: nodeIn('asker'),
      actor: nodeIn('of'),
      about: nodeIn('about'),
      evidence: rowsBy(byParent(evidenceOfRequests)),
    },
  },
};
