import {
  DROPPED,
  type DroppedClauseRow,
  droppedClauses,
} from '../../queries/lineage/dropped-clauses.ts';
import { evidenceOfLinks, evidenceOfSteps } from '../../queries/record/evidence.ts';
import { byParent } from './batch.ts';
import { spend } from './budget.ts';
import type { Context } from './context.ts';
import { countLeaning, leaningOn } from './leaning.ts';
import { loadNode, nodeIn } from './load-node.ts';
import { methodOf } from './method.ts';
import { readMaybeId } from './read-ids.ts';
import type { SchemaModule } from './schema-module.ts';

const ofSteps = byParent(evidenceOfSteps);
const ofClauses = byParent(evidenceOfLinks);

/** What did not survive. */
export const droppedClause: SchemaModule = {
  typeDefs: /* GraphQL */ `
    "A clause that did not survive: the cemetery. Derived on demand, never stored."
    type DroppedClause {
      clause: Clause!
      "The instrument in which it last stood."
      lastSeen: Instrument!
      "Where it was dropped; null where no source tells."
      droppedAt: Event
      "What took its place; null where nothing did."
      replacedBy: Clause
      "Positions on it with a polarity below zero."
      opponents: [Position!]!
      "Positions on it with a polarity above zero."
      supporters: [Position!]!
      "Of its end; where no source tells of that, of the clause."
      evidence: [Evidence!]!
      "Positions read are those for it and against it."
      method: Method!
    }

    type Query {
      "The clauses of a negotiation, or of all, whose fate is to be dropped, or which a step of lineage drops; by instrument, in the order of the text. An id that nothing on record has is an error."
      droppedClauses(negotiation: ID): [DroppedClause!]!
    }
  `,
  resolvers: {
    DroppedClause: {
      clause: nodeIn('id'),
      lastSeen: nodeIn('instrument'),
      droppedAt: nodeIn('event'),
      replacedBy: nodeIn('replacedBy'),
      opponents: leaningOn('id', -1),
      supporters: leaningOn('id', 1),
      evidence: evidenceOf,
      method: async ({ id }: DroppedClauseRow, _, context) =>
        methodOf([DROPPED], {
          parameters: { clause: id },
          cypher: droppedClauses.cypher,
          positions: await countLeaning([id], context),
        }),
    },
    Query: {
      droppedClauses: async (_, args: { readonly negotiation?: string | null }, context) => {
        const place = { place: 'negotiation', kinds: ['NEGOTIATION'] } as const;
        const negotiation = readMaybeId(args.negotiation, place);
        if (negotiation !== null) await loadNode(negotiation, context);
        return spend(await context.store.ask(droppedClauses, { negotiation }), context);
      },
    },
  },
};

async function evidenceOf({ id, steps }: DroppedClauseRow, _: unknown, context: Context) {
  const ofEnd = (await Promise.all(steps.map((step) => ofSteps(context).load(step)))).flat();
  return spend(ofEnd.length > 0 ? ofEnd : await ofClauses(context).load(id), context);
}
