import { type Chain, PRECEDENTS, precedents } from '../../queries/lineage/precedents.ts';
import { spend } from './budget.ts';
import type { Context } from './context.ts';
import { loadNode, loadNodes } from './load-node.ts';
import { methodOf } from './method.ts';
import { readMaybeId } from './read-ids.ts';
import type { SchemaModule } from './schema-module.ts';

type PrecedentsArgs = { readonly of?: string | null; readonly to?: string | null };

/** Which instruments stand on which. */
export const precedent: SchemaModule = {
  typeDefs: /* GraphQL */ `
    "That an instrument recalls another, itself or by way of others. Derived on demand, never stored."
    type Precedent {
      "The instrument that recalls."
      instrument: Instrument!
      "The instrument that it stands on in the end."
      recalled: Instrument!
      "How many recalls lead there: 1 where it recalls it itself."
      depth: Int!
      "Every instrument on the way, the one that recalls first."
      chain: [Instrument!]!
      "It reads recalls, and no positions."
      method: Method!
    }

    type Query {
      "Who recalls whom: what an instrument stands on (of), what stands on an instrument (to), or every chain of up to six recalls; shortest first. An id that nothing on record has is an error."
      precedents(of: ID, to: ID): [Precedent!]!
    }
  `,
  resolvers: {
    Precedent: {
      instrument: (chain: Chain, _, context) => loadNode(chain[0] ?? '', context),
      recalled: (chain: Chain, _, context) => loadNode(chain.at(-1) ?? '', context),
      depth: (chain: Chain) => chain.length - 1,
      chain: (chain: Chain, _, context) => loadNodes(spend(chain, context), context),
      method: (chain: Chain) =>
        methodOf([PRECEDENTS], {
          parameters: { of: chain[0], to: chain.at(-1) },
          cypher: precedents.cypher,
          positions: 0,
        }),
    },
    Query: { precedents: (_, args: PrecedentsArgs, context) => chainsOf(args, context) },
  },
};

async function chainsOf(args: PrecedentsArgs, context: Context): Promise<readonly Chain[]> {
  const of = readMaybeId(args.of, { place: 'of', kinds: ['INSTRUMENT'] });
  const to = readMaybeId(args.to, { place: 'to', kinds: ['INSTRUMENT'] });
  await loadNodes(
    [of, to].flatMap((id) => id ?? []),
    context,
  );
  return spend(await context.store.ask(precedents, { of, to }), context);
}
