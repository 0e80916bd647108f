import type { Definition } from '../../queries/definition.ts';
import type { LineageStepRow } from '../../queries/lineage/lineage-steps.ts';
import { stepsAtTargets } from '../../queries/lineage/steps-at-targets.ts';
import { eventsById } from '../../queries/record/events.ts';
import { eventsOfPositions } from '../../queries/record/events-of-positions.ts';
import type { PositionRow } from '../../queries/record/position-row.ts';
import { positions } from '../../queries/record/positions.ts';
import { givenIn, readKnownFilter } from './asked-table.ts';
import { byId, byParent } from './batch.ts';
import { MOST_LISTED, spend } from './budget.ts';
import type { Context } from './context.ts';
import { nodeIn } from './load-node.ts';
import { methodOf } from './method.ts';
import type { PositionFilterArgs } from './position-filter.ts';
import type { SchemaModule } from './schema-module.ts';

/** What happened on one date at one event, or at none. */
type Moment = {
  readonly date: string;
  readonly event: string | null;
  readonly positions: PositionRow[];
  readonly steps: LineageStepRow[];
  /** What was asked for. */
  readonly filter: object;
  readonly cypher: string;
};

const MOMENTS: Definition = {
  name: 'timeline',
  definition:
    'Positions that pass the filter and changes of the clauses that they are on, gathered by date and event, earliest first. Where one has no date of its own, the date of its event counts; where that has none, it is left out.',
  reference: null,
};

const eventOf = byParent(eventsOfPositions);
const events = byId(eventsById);

/** What happened when. */
export const timeline: SchemaModule = {
  typeDefs: /* GraphQL */ `
    "What happened on one date at one event, or at none: the positions taken and the changes of clauses. Derived on demand, never stored."
    type Moment {
      "To the precision of the source; where a position or a change has no date of its own, the date of its event."
      date: Date!
      event: Event
      positions: [Position!]!
      steps: [LineageStep!]!
      "Positions read are those of the moment."
      method: Method!
    }

    type Query {
      "What happened when, earliest first: the positions that pass the filter, and the changes of the clauses that they are on; without a filter, every change. What has no date, nor its event one, is left out. Derived on demand, never stored."
      timeline(filter: PositionFilter): [Moment!]!
    }
  `,
  resolvers: {
    Moment: {
      event: nodeIn('event'),
      method: ({ filter, cypher, positions: taken }: Moment) =>
        methodOf([MOMENTS], { parameters: { filter }, cypher, positions: taken.length }),
    },
    Query: {
      timeline: (_, { filter }: { readonly filter?: PositionFilterArgs | null }, context) =>
        readTimeline(filter, context),
    },
  },
};

async function readTimeline(args: PositionFilterArgs | null | undefined, context: Context) {
  const filter = await readKnownFilter(args, context);
  const page = { ...filter, day: '', id: '', limit: MOST_LISTED + 1 };
  const found = spend(await context.store.ask(positions.narrowed(filter), page), context);
  const every = Object.values(args ?? {}).every((value) => (value ?? null) === null);
  const ids = [...new Set(found.map(({ target }) => target.id))];
  const steps = spend(await context.store.ask(stepsAtTargets, { ids, every }), context);
  const moments = new Map<string, Moment>();
  const asked = {
    filter: givenIn(args),
    cypher: `${positions.narrowed(filter).cypher};${stepsAtTargets.cypher}`,
  };
  const momentOf = async (date: string | null, event: string | null) => {
    const day =
      date ?? (event === null ? null : ((await events(context).load(event))?.from ?? null));
    if (day === null) return undefined;
    const key = JSON.stringify([day, event]);
    const moment = moments.get(key) ?? { date: day, event, positions: [], steps: [], ...asked };
    moments.set(key, moment);
    return moment;
  };
  const at = await Promise.all(found.map(({ id }) => eventOf(context).load(id)));
  for (const [i, position] of found.entries()) {
    (await momentOf(position.date, at[i]?.[0]?.id ?? null))?.positions.push(position);
  }
  for (const step of steps) (await momentOf(step.date, step.event))?.steps.push(step);
  return [...moments.values()].sort(byDate);
}

/** A year stands before its months, and a month before its days; what has no event before what has one. */
function byDate(a: Moment, b: Moment): number {
  const [one, other] = [`${a.date} ${a.event ?? ''}`, `${b.date} ${b.event ?? ''}`];
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
