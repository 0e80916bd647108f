import { bindingnessOf } from '../../queries/lineage/bindingness.ts';
import { childrenOfClauses } from '../../queries/record/children-of-clauses.ts';
import type { Context } from './context.ts';
import { fieldOf, known, loadNode, type NodeRow, nodeIn, nodesBy } from './load-node.ts';
import type { SchemaModule } from './schema-module.ts';
import { proveSpan } from './span.ts';
import { TARGET_FIELDS, TARGET_RESOLVERS } from './target.ts';

/** A unit of an instrument. */
export const clause: SchemaModule = {
  typeDefs: /* GraphQL */ `
    "A unit of an instrument: preambular, operative, sub-paragraph, article, or an ask known only from reports."
    type Clause implements Target & Node {${TARGET_FIELDS}
      "As the instrument numbers it: PP5, OP2(a). Null for an ask known only from reports."
      label: String
      wording: Wording!
      instrument: Instrument!
      "The clause that this one stands under."
      parent: Clause
      "The clauses that stand under this one, in the order of the text."
      children: [Clause!]!
      "The operative verb, where the instrument has one: encourages, requests."
      verb: String
      "How much the verb binds, from 7 (decides, agrees) by 6 (demands), 5 (urges), 4 (calls upon), 3 (requests) and 2 (recommends, encourages, invites) to 1 (notes, and every participle); null where there is no verb, or no published order places it. No single published scale runs so far: the ranks join orders of Legal Response International (2010, 2015), the United Nations' guide to drafting resolutions, Gruenberg (2009) and Model Diplomat."
      bindingness: Int
      "The clause's own words, read from the reader's copy of the source; null where none was supplied."
      text: String
      "What the clause came from and what became of it."
      lineage: Lineage!
    }
  `,
  resolvers: {
    Clause: {
      ...TARGET_RESOLVERS,
      label: known('label'),
      wording: known('wording'),
      instrument: nodeIn('instrument'),
      parent: nodeIn('parent'),
      children: nodesBy(childrenOfClauses),
      verb: known('verb'),
      bindingness: async (parent: NodeRow, _, context) => {
        const verb = await fieldOf('verb', parent, context);
        return bindingnessOf(typeof verb === 'string' ? verb : null);
      },
      text: (parent: NodeRow, _, context) => textOf(parent, context),
      lineage: ({ id }: NodeRow) => ({ clause: id }),
    },
  },
};

async function textOf({ id }: NodeRow, context: Context): Promise<string | null> {
  const { source, start, end, sha256 } = await loadNode(id, context);
  return typeof source === 'string' && typeof start === 'number' && typeof end === 'number'
    ? proveSpan({ source, start, end, sha256: String(sha256) }, context).quote
    : null;
}
