import { type Days, daysOf } from '../dates.ts';
import { cell, type TableRow } from '../tables.ts';

/** The days that a cell can mean; null where it is empty or no date. */
export function daysIn(row: TableRow | undefined, column: string): Days | null {
  const date = row === undefined ? null : cell(row, column);
  return date === null ? null : daysOf(date);
}

/** The days from the first of an event to its last; null where either is not known. */
export function daysOfEvent(event: TableRow | undefined): Days | null {
  const [from, to] = [daysIn(event, 'from'), daysIn(event, 'to')];
  return from === null || to === null ? null : { first: from.first, last: to.last };
}

/** Whether all of these days lie before those; what is not known lies before nothing. */
export function isBefore(these: Days | null, those: Days | null): boolean {
  return these !== null && those !== null && these.last < those.first;
}
