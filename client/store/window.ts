import type { PositionNode } from './record.ts';

/** A span of time, both ends included, each to the precision given; null leaves that end open. */
export type Window = { readonly from: string | null; readonly to: string | null };

/** All of time, and what has no date. */
export const NO_WINDOW: Window = { from: null, to: null };

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** Whether a text is a date to the year, the month or the day. */
export function isDate(text: string): boolean {
  return DATE.test(text);
}

/**
 * Whether a position lies within a window: where any day that its date can mean does. What has no date
 * passes only where neither end is given.
 */
export function within({ date }: Pick<PositionNode, 'date'>, { from, to }: Window): boolean {
  if (from === null && to === null) return true;
  if (date === null) return false;
  return (from === null || lastDay(date) >= from) && (to === null || firstDay(date) <= lastDay(to));
}

/** The first day that a date can mean, as a text that sorts. */
function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** The last day that a date can mean; no month is longer. */
function lastDay(date: string): string {
  const [year = '', month = '12', day = '31'] = date.split('-');
  return `${year}-${month}-${day}`;
}
