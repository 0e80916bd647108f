import type { ClauseRow } from '../../queries/record/clause-row.ts';
import { clauses as askClauses, countClauses } from '../../queries/record/clauses.ts';
import type { Context } from './context.ts';
import type { Key } from './cursor.ts';
import { CONNECTION, cutPage, type Page, type PageArgs, readPage } from './page.ts';
import { readIds, readMaybeId } from './read-ids.ts';
import type { SchemaModule } from './schema-module.ts';

type ClausesArgs = PageArgs & {
  readonly instrument?: string | null;
  readonly issues?: readonly string[] | null;
  readonly fates?: readonly string[] | null;
};

/** Pages of clauses. */
export const clauses: SchemaModule = {
  typeDefs: /* GraphQL */ `
    "A page of clauses, in the order of the text."
    type ClauseConnection {
      edges: [ClauseEdge!]!
      nodes: [Clause!]!
      pageInfo: PageInfo!
      totalCount: Int!
    }
    "A clause, and its place in the order."
    type ClauseEdge { cursor: String! node: Clause! }

    type Query {
      "The clauses of an instrument, of any of these issues and fates; by the id of the instrument, then in the order of its text. At most 200 a page."
      clauses(instrument: ID, issues: [ID!], fates: [Fate!], first: Int = 50, after: String): ClauseConnection!
    }
  `,
  resolvers: {
    ClauseConnection: CONNECTION,
    Query: { clauses: (_, args: ClausesArgs, context) => clausePage(args, context) },
  },
};

async function clausePage(args: ClausesArgs, { store }: Context): Promise<Page<ClauseRow>> {
  const request = readPage(args, ['', 0, '']);
  const place = placeAt(request.after);
  const asked = { ...readAsked(args), ...place };
  const rows = await store.ask(askClauses, { ...asked, limit: request.first + 1 });
  const count = async (whole: string | null) =>
    (await store.ask(countClauses, { ...asked, whole }))[0] ?? 0;
  return {
    ...cutPage(rows, request),
    keyOf: ({ instrument, order, id }) => [instrument, order, id],
    total: () => count(null),
    before: async () => (request.after === null ? 0 : count(place.whole)),
  };
}

function readAsked({ instrument, issues, fates }: ClausesArgs) {
  return {
    instrument: readMaybeId(instrument, { place: 'instrument', kinds: ['INSTRUMENT'] }),
    issues: readIds(issues, { place: 'issues', kinds: ['ISSUE'] }),
    fates: fates ?? [],
  };
}

function placeAt(after: Key | null) {
  const [whole = '', order = 0, id = ''] = after ?? [];
  return { whole: String(whole), order: Number(order), id: String(id) };
}
