import { byText, gather } from '../layout/order.ts';
import type { PositionNode, ViewRecord } from './record.ts';
import { sidesOf } from './stance-units.ts';

/** A date, or that there is none, with what was said on it, by event. */
export type Moment = {
  /** Null for what has no date. */
  readonly date: string | null;
  readonly events: readonly {
    /** Null for what belongs to no event. */
    readonly name: string | null;
    readonly positions: readonly PositionNode[];
  }[];
};

/** A column of the time axis: a month, or a year where months would be too many. */
export type Bucket = {
  readonly date: string;
  readonly against: number;
  readonly for: number;
  readonly neither: number;
};

/** Most columns that stand by months. */
const MOST_MONTHS = 36;
const MONTH = 7;
const YEAR = 4;

/** What was said when, in the order of the dates; what has none stands last. */
export function momentsOf(positions: readonly PositionNode[]): readonly Moment[] {
  return [...gather(positions, ({ date }) => date ?? '')]
    .toSorted(([one], [other]) => byText(one || LAST, other || LAST))
    .map(([date, held]) => ({
      date: date === '' ? null : date,
      events: [...gather(held, ({ event }) => event?.name ?? '')]
        .toSorted(([one], [other]) => byText(one || LAST, other || LAST))
        .map(([name, own]) => ({ name: name === '' ? null : name, positions: own })),
    }));
}

const LAST = '~';

/** The columns of the time axis: one for each month that holds anything, or for each year. */
export function bucketsOf(
  record: ViewRecord,
  positions: readonly PositionNode[],
): readonly Bucket[] {
  const dated = positions.filter(({ date }) => date !== null);
  const at = (length: number) => gather(dated, ({ date }) => (date ?? '').slice(0, length));
  const months = at(MONTH);
  const columns = months.size > MOST_MONTHS ? at(YEAR) : months;
  return [...columns]
    .toSorted(([one], [other]) => byText(one, other))
    .map(([date, held]) => {
      const { against, for: pro, neither } = sidesOf(record, held);
      const count = (units: typeof against) => units.flatMap((unit) => unit.positions).length;
      return { date, against: count(against), for: count(pro), neither: count(neither) };
    });
}
