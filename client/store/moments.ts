import { byText, gather } from '../layout/order.ts';
import type { LineageStep } from './detail.ts';
import type { Named, PositionNode, ViewRecord } from './record.ts';
import { sidesOf } from './stance-units.ts';
import { type Window, within } from './window.ts';

/** What became of a clause. */
export type Change = Pick<LineageStep, 'from' | 'to' | 'change' | 'summary'>;

/** What became of clauses on one date at one event, or at none, as the API tells it. */
export type Happening = {
  readonly date: string;
  readonly event: Named | null;
  readonly steps: readonly Change[];
};

/** What was said and changed at one event, or at none. */
export type EventMoment = {
  /** Null for what belongs to no event. */
  readonly name: string | null;
  readonly positions: readonly PositionNode[];
  readonly changes: readonly Change[];
};
/** A date, or that there is none, with what happened on it, by event. */
export type Moment = {
  /** Null for what has no date. */
  readonly date: string | null;
  readonly events: readonly EventMoment[];
};

/**
 * What happened when, in the order of the dates; what has none stands last. A position stands at its own
 * date alone, and not at that of its event, for so a window of time reads it.
 */
export function momentsOf(
  positions: readonly PositionNode[],
  happenings: readonly Happening[],
): readonly Moment[] {
  const parts = [
    ...positions.map((position) => {
      const { date, event } = position;
      return { date, event, positions: [position], changes: [] };
    }),
    ...happenings.map(({ date, event, steps }) => ({ date, event, positions: [], changes: steps })),
  ];
  return inOrder(parts, ({ date }) => date).map(([date, held]) => ({
    date,
    events: inOrder(held, ({ event }) => event?.name ?? null)
      .map(([name, own]) => ({
        name,
        positions: own.flatMap((part) => part.positions),
        changes: own.flatMap((part) => part.changes),
      }))
      .filter((event) => event.positions.length + event.changes.length > 0),
  }));
}

/** The moments that lie within a window, of which there is anything to tell. */
export function momentsWithin(moments: readonly Moment[], window: Window): readonly Moment[] {
  return moments.filter((moment) => moment.events.length > 0 && within(moment, window));
}

/** Groups under a key in the order of the keys, null last. */
function inOrder<Item>(
  items: readonly Item[],
  key: (item: Item) => string | null,
): readonly (readonly [string | null, readonly Item[]])[] {
  return [...gather(items, (item) => key(item) ?? '')]
    .toSorted(([one], [other]) => byText(one || LAST, other || LAST))
    .map(([name, own]) => [name === '' ? null : name, own]);
}

const LAST = '~';

/** A column of the time axis: a month, or a year where months would be too many. */
export type Bucket = {
  readonly date: string;
  readonly against: number;
  readonly for: number;
  readonly neither: number;
  /** Names of the events, each once. */
  readonly events: readonly string[];
  readonly changes: readonly Change[];
};

/** Most columns that stand by months. */
const MOST_MONTHS = 36;
const MONTH = 7;
const YEAR = 4;

/** The columns of the time axis: one for each month in which anything happened, or for each year. */
export function bucketsOf(record: ViewRecord, moments: readonly Moment[]): readonly Bucket[] {
  const dated = moments.flatMap(({ date, events }) =>
    date === null || events.length === 0 ? [] : [{ date, events }],
  );
  const at = (length: number) => gather(dated, ({ date }) => date.slice(0, length));
  const months = at(MONTH);
  const columns = months.size > MOST_MONTHS ? at(YEAR) : months;
  return [...columns]
    .toSorted(([one], [other]) => byText(one, other))
    .map(([date, held]) => {
      const events = held.flatMap((moment) => moment.events);
      return {
        date,
        ...countSides(
          record,
          events.flatMap(({ positions }) => positions),
        ),
        events: [...new Set(events.flatMap(({ name }) => name ?? []))],
        changes: events.flatMap(({ changes }) => changes),
      };
    });
}

function countSides(record: ViewRecord, positions: readonly PositionNode[]) {
  const { against, for: pro, neither } = sidesOf(record, positions);
  const count = (units: typeof against) =>
    units.flatMap((unit) => unit.positions).reduce((sum, one) => sum + one.count, 0);
  return { against: count(against), for: count(pro), neither: count(neither) };
}
