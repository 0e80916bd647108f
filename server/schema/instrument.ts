import { clausesOfInstruments } from '../../queries/record/clauses-of-instruments.ts';
import {
  instruments as askInstruments,
  countInstruments,
  type InstrumentRow,
} from '../../queries/record/instruments.ts';
import { recallersOfInstruments } from '../../queries/record/recallers-of-instruments.ts';
import { recallsOfInstruments } from '../../queries/record/recalls-of-instruments.ts';
import type { Context } from './context.ts';
import { fieldOf, known, type NodeRow, nodeIn, nodesBy } from './load-node.ts';
import { CONNECTION, cutPage, type Page, type PageArgs, readPage } from './page.ts';
import { readMaybeId } from './read-ids.ts';
import type { SchemaModule } from './schema-module.ts';
import { TARGET_FIELDS, TARGET_RESOLVERS } from './target.ts';

type InstrumentsArgs = PageArgs & { readonly negotiation?: string | null };

/** Instruments, and pages of them. */
export const instrument: SchemaModule = {
  typeDefs: /* GraphQL */ `
    "A draft, resolution, treaty, regulation, standard, programme, declaration or framework."
    type Instrument implements Target & Node {${TARGET_FIELDS}
      "The sign under which the body that made it files it: UNEP/EA.4/Res.19."
      symbol: String
      "DRAFT, RESOLUTION, TREATY, REGULATION, STANDARD, PROGRAMME, DECLARATION or FRAMEWORK."
      form: String!
      "binding, non-binding or voluntary."
      force: String
      "The organisation in whose house it was made: its forum."
      body: Organisation
      date: Date
      negotiation: Negotiation
      "In the order of the text."
      clauses: [Clause!]!
      "The instruments that this one recalls."
      recalls: [Instrument!]!
      "The instruments that recall this one."
      recalledBy: [Instrument!]!
    }

    "A page of instruments, oldest first."
    type InstrumentConnection {
      edges: [InstrumentEdge!]!
      nodes: [Instrument!]!
      pageInfo: PageInfo!
      totalCount: Int!
    }
    "An instrument, and its place in the order."
    type InstrumentEdge { cursor: String! node: Instrument! }

    type Query {
      "The instruments of a negotiation, or all; oldest first, undated last. At most 200 a page."
      instruments(negotiation: ID, first: Int = 50, after: String): InstrumentConnection!
    }
  `,
  resolvers: {
    Instrument: {
      ...TARGET_RESOLVERS,
      symbol: known('symbol'),
      form: known('form'),
      force: async (parent: NodeRow, _, context) =>
        lowerCase(await fieldOf('force', parent, context)),
      body: nodeIn('body'),
      date: known('date'),
      negotiation: nodeIn('negotiation'),
      clauses: nodesBy(clausesOfInstruments),
      recalls: nodesBy(recallsOfInstruments),
      recalledBy: nodesBy(recallersOfInstruments),
    },
    InstrumentConnection: CONNECTION,
    Query: { instruments: (_, args: InstrumentsArgs, context) => instrumentPage(args, context) },
  },
};

function lowerCase(word: unknown): string | null {
  return typeof word === 'string' ? word.toLowerCase() : null;
}

async function instrumentPage(
  args: InstrumentsArgs,
  { store }: Context,
): Promise<Page<InstrumentRow>> {
  const request = readPage(args, ['', '']);
  const [date, id] = (request.after ?? ['', '']).map(String);
  const negotiation = readMaybeId(args.negotiation, {
    place: 'negotiation',
    kinds: ['NEGOTIATION'],
  });
  const asked = { negotiation, id: id ?? '' };
  const limit = request.first + 1;
  const rows = await store.ask(askInstruments, { ...asked, date: date ?? '', limit });
  const count = async (upTo: string | null) =>
    (await store.ask(countInstruments, { ...asked, date: upTo }))[0] ?? 0;
  return {
    ...cutPage(rows, request),
    keyOf: (row) => [row.date ?? '9999', row.id],
    total: () => count(null),
    before: async () => (request.after === null ? 0 : count(date ?? '')),
  };
}
