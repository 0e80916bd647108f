import type { Days } from '../dates.ts';
import type { Finding } from '../problem.ts';
import { cell, given, type TableRow, type Tables } from '../tables.ts';
import { byId, byValue } from './cells.ts';
import { daysIn, daysOfEvent, isBefore } from './days.ts';
import { findingAt, type Law, placeOf } from './law.ts';

/** Lineage runs forwards: the text a clause came from, then the step, then the text it came to. */
export const lineageBackwards: Law = {
  code: 'E12',
  remedy: 'turn the step round, or mend the date that is wrong',
  check: function* (tables) {
    const momentsOf = momentsIn(tables);
    const stepsTo = byValue(tables.rows.lineage, 'to');
    for (const row of tables.rows.lineage) {
      const { from, step, to } = momentsOf(row);
      yield* runsBack(row, from, step);
      yield* runsBack(row, step, to);
      if (step.days === null) yield* runsBack(row, from, to);
      for (const former of stepsTo.get(given(row, 'from')) ?? []) {
        const earlier = { ...momentsOf(former).step, name: `the step of ${placeOf(former)}` };
        yield* runsBack(row, earlier, step);
      }
    }
  },
};

/** A time of which a step of lineage speaks, and the column that leads there. */
interface Moment {
  readonly name: string;
  readonly column: string;
  readonly days: Days | null;
}

function momentsIn({
  rows,
}: Tables): (row: TableRow) => Readonly<Record<'from' | 'step' | 'to', Moment>> {
  const [clauses, events] = [byId(rows.clauses), byId(rows.events)];
  const instruments = byId(rows.instruments);
  const textOf = (row: TableRow, column: 'from' | 'to'): Moment => {
    const clause = clauses.get(given(row, column));
    const instrument = clause === undefined ? '' : given(clause, 'instrument');
    const name = `the instrument of "${column}"`;
    return { name, column, days: daysIn(instruments.get(instrument), 'date') };
  };
  const stepOf = (row: TableRow): Moment =>
    cell(row, 'date') === null
      ? { name: 'the step', column: 'event', days: daysOfEvent(events.get(given(row, 'event'))) }
      : { name: 'the step', column: 'date', days: daysIn(row, 'date') };
  return (row) => ({ from: textOf(row, 'from'), step: stepOf(row), to: textOf(row, 'to') });
}

function* runsBack(row: TableRow, earlier: Moment, later: Moment): Generator<Finding> {
  if (!isBefore(later.days, earlier.days)) return;
  yield findingAt(row, later.column, {
    found: `${later.name} at ${later.days?.last}`,
    allowed: `${earlier.days?.first}, when ${earlier.name} is dated, or later`,
  });
}
