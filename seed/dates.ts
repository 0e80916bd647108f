/** The first and the last day, `YYYY-MM-DD`, that a date of any precision can mean. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

/**
 * The days that an ISO 8601 calendar date can mean: `2025-12` is the 1st to the 31st of December
 * 2025. Null where the text is no date, or names a day that the calendar does not have.
 */
export function daysOf(date: string): Days | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
  if (year === undefined) return null;
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const most = daysInMonth(Number(year), Number(month));
  if (day === undefined) {
    return most > 0 ? { first: `${date}-01`, last: `${date}-${most}` } : null;
  }
  return Number(day) >= 1 && Number(day) <= most ? { first: date, last: date } : null;
}

/** Days of a month counted from 1; 0 where there is no such month. */
function daysInMonth(year: number, month: number): number {
  return month >= 1 && month <= 12 ? new Date(Date.UTC(year, month, 0)).getUTCDate() : 0;
}
