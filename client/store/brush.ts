import { NO_WINDOW, type Window } from './window.ts';

/** The columns of a time axis that are within a window: the first and the last, by their place. */
export type Span = { readonly first: number; readonly last: number };

/** Which of some dates, in their order, lie within a window. */
export function spanOf(dates: readonly string[], { from, to }: Window): Span {
  const end = dates.length - 1;
  const first = from === null ? 0 : firstIn(dates, from);
  const last = to === null ? end : dates.findLastIndex((date) => date.slice(0, to.length) <= to);
  return { first: first < 0 ? end : first, last: Math.max(last, first, 0) };
}

/** The month or the year of a day, whichever is among the dates, else the first after it. */
function firstIn(dates: readonly string[], from: string): number {
  const [year, month] = [from.slice(0, 4), from.slice(0, 7)];
  const exact = [month, year].find((date) => dates.includes(date));
  return exact === undefined ? dates.findIndex((date) => date > from) : dates.indexOf(exact);
}

/**
 * Moves one end of a window to a column, no further than the other end, and on in the same direction where no window ends
 * there: a year that is followed by its January cannot be parted from it.
 */
export function moveEnd(
  dates: readonly string[],
  now: Window,
  move: { readonly end: keyof Span; readonly to: number },
): Window {
  const span = spanOf(dates, now);
  const [least, most] = move.end === 'first' ? [0, span.last] : [span.first, dates.length - 1];
  const wanted = Math.min(most, Math.max(least, move.to));
  const direction = Math.sign(wanted - span[move.end]);
  for (let to = wanted; direction !== 0 && to >= least && to <= most; to += direction) {
    const window = windowOf(dates, { ...span, [move.end]: to });
    const moved = spanOf(dates, window)[move.end] - span[move.end];
    if (Math.sign(moved) === direction) return window;
  }
  return now;
}

/** The window from one date to another; open at an end where that is the first or the last of all. */
export function windowOf(dates: readonly string[], { first, last }: Span): Window {
  const from = first <= 0 ? null : (dates[first] ?? null);
  const to = last >= dates.length - 1 ? null : endAt(dates, last);
  return from === null && to === null ? NO_WINDOW : { from, to };
}

/** Where a window ends with a column: a year whose months follow ends before the first of these. */
function endAt(dates: readonly string[], last: number): string | null {
  const date = dates[last] ?? null;
  const next = dates[last + 1];
  if (date === null || next === undefined || !next.startsWith(date)) return date;
  const [year = '', month = ''] = next.split('-');
  return month === '' || month === '01'
    ? date
    : `${year}-${String(Number(month) - 1).padStart(2, '0')}`;
}

/** From one column to another, whichever of them is the earlier. */
export function spanBetween(one: number, other: number): Span {
  return { first: Math.min(one, other), last: Math.max(one, other) };
}
