import { instruments } from '../../queries/record/instruments.ts';
import { sources } from '../../queries/record/sources.ts';
import type { Context } from './context.ts';
import { keeper } from './kept-by-state.ts';
import { loadNodes } from './load-node.ts';
import { columnsOf } from './overview-columns.ts';
import { GRAINS, type OverviewRows, overviewRows } from './overview-grain.ts';
import { type PositionFilterArgs, readFilter } from './position-filter.ts';
import type { SchemaModule } from './schema-module.ts';

const rowsKept = keeper<OverviewRows>();

/** What a picture of the whole needs, however large it is. */
export const overview: SchemaModule = {
  typeDefs: /* GraphQL */ `
    "What a row of an overview stands for: POSITION for each by itself, TARGET for those of one actor on one target with one stance, known in one way, ISSUE for the same by issue, where a target of two issues counts for both."
    enum Grain { ${GRAINS.join(' ')} }

    "The positions that pass a filter, in the finest grain that a picture has room for: each up to 5,000; by target up to 20,000 rows and 1,500 targets; else by issue, or, within one issue, on its most disputed targets. Derived on demand, never stored."
    type Overview {
      grain: Grain!
      "Positions that pass the filter, whether a row tells them or not."
      total: Int!
      "Targets that these are on; with no filter, all on record."
      targets: Int!
      "Positions that no row tells, for want of room."
      positionsLeftOut: Int!
      "Targets that no row tells, for want of room."
      targetsLeftOut: Int!
      "Whoever holds a position that a row tells, by id."
      actors: [Actor!]!
      "The instruments whose targets rows tell apart; with nothing left out, all on record; none by issue."
      instruments: [Instrument!]!
      "The sources that rows name; with nothing left out, all on record; none by issue."
      sources: [Source!]!
      "The events that rows name, by id; none but where each position has a row."
      events: [Event!]!
      "The rows in columns of one length. id: of the position, or of the first of several. count: how many it stands for. actor, target (null for no issue), stance, evidentiality, date and until (the first and the last of several), event: each { values, at }, where at is a place in values for each row. sources and premises, the positions that one is inferred from: the same, a list of places a row. summary and corroboration: as those of Position where each has a row, else empty."
      columns: JSON!
    }

    type Query {
      "What a picture of the positions that pass a filter needs, however many they are."
      overview(filter: PositionFilter): Overview!
    }
  `,
  resolvers: {
    Overview: {
      positionsLeftOut: ({ leftOut }: OverviewRows) => leftOut.positions,
      targetsLeftOut: ({ leftOut }: OverviewRows) => leftOut.targets,
      actors: ({ rows }: OverviewRows, _, context) =>
        loadNodes(
          idsOf(rows, ({ actor }) => [actor]),
          context,
        ),
      instruments: (of: OverviewRows, _, context) => instrumentsOf(of, context),
      sources: (of: OverviewRows, _, context) => sourcesOf(of, context),
      events: ({ rows }: OverviewRows, _, context) =>
        loadNodes(
          idsOf(rows, ({ event }) => event ?? []),
          context,
        ),
      columns: (of: OverviewRows, _, context) => columnsOf(of, context),
    },
    Query: {
      overview: (_, { filter }: { readonly filter?: PositionFilterArgs | null }, context) => {
        const asked = readFilter(filter);
        return rowsKept(JSON.stringify(asked), (of) => overviewRows(asked, of), context);
      },
    },
  },
};

/** Ids that rows name, each once, in order. */
function idsOf(
  rows: OverviewRows['rows'],
  read: (row: OverviewRows['rows'][number]) => string | readonly string[],
): readonly string[] {
  return [...new Set(rows.flatMap(read))].sort();
}

/** More instruments than one picture tells apart. */
const ALL = 1_000_000;

async function sourcesOf({ grain, rows, leftOut }: OverviewRows, context: Context) {
  if (grain === 'ISSUE') return [];
  if (leftOut.targets === 0) return context.store.ask(sources, {});
  return loadNodes(
    idsOf(rows, ({ sources: own }) => own),
    context,
  );
}

async function instrumentsOf({ grain, rows, leftOut }: OverviewRows, context: Context) {
  if (grain === 'ISSUE') return [];
  const page = { negotiation: null, date: '', id: '', limit: ALL };
  const all = await context.store.ask(instruments, page);
  if (leftOut.targets === 0) return all;
  const told = await loadNodes(
    idsOf(rows, ({ target }) => target ?? []),
    context,
  );
  const kept = new Set(told.map((target) => target['instrument'] ?? target.id));
  return all.filter(({ id }) => kept.has(id));
}
