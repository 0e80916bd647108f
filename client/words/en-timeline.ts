import type { Bucket } from '../store/moments.ts';
import { counted, dated } from './counting.ts';

const MONTHS = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });

/** The words of the timeline. */
export const EN_TIMELINE = {
  axis: 'Positions by date; above the line for, below against',
  moments: 'What was said when',
  window: 'Time window',
  ends: { from: 'From', to: 'to' },
  open: { from: 'the beginning', to: 'the end' },
  all: 'All dates',
  play: 'Play',
  pause: 'Stop',
  undated: 'No date on record',
  shown: (count: number, end: string | null): string =>
    end === null ? counted(count, 'position') : `${counted(count, 'position')} up to ${dated(end)}`,
  column: ({ date, against, for: pro, neither }: Bucket): string =>
    `${dated(date)}: ${pro} for, ${against} against, ${neither} neither. Show only these.`,
  short: (date: string): string => {
    const [year = date, month] = date.split('-');
    return month === undefined ? year : `${MONTHS.format(Date.parse(date))} ${year}`;
  },
} as const;
