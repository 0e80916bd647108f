import type { Fate } from '../../queries/vocabulary.ts';
import type { Bucket } from '../store/moments.ts';
import { FATE_WORDS } from './closed-lists.ts';
import { counted, dated, month, within } from './counting.ts';

/** How much of a record the timeline shows. */
type Shown = { readonly positions: number; readonly changes: number };
/** From when to when; null leaves an end open. */
type Ends = { readonly from: string | null; readonly to: string | null };

/** The words of the timeline. */
export const EN_TIMELINE = {
  textsFirst: 'Choose an issue first',
  textsFirstText:
    'This view tells texts apart, and all of them at once are more than it can tell. The issues stand above.',
  axis: 'Positions by date; above the line for, below against',
  moments: 'What happened when',
  brush: 'Time window',
  ends: { first: 'Window from', last: 'Window to' },
  all: 'All dates',
  play: 'Play',
  pause: 'Pause',
  stepBack: 'A step back',
  stepOn: 'A step on',
  undated: 'No date on record',
  window: ({ from, to }: Ends): string => {
    if (from !== null && to !== null)
      return from === to ? dated(from) : `${dated(from)} to ${dated(to)}`;
    if (from !== null) return `from ${dated(from)}`;
    return to === null ? 'all dates' : `up to ${dated(to)}`;
  },
  shown: ({ positions, changes }: Shown, window: string): string =>
    `${counted(positions, 'position')}, ${counted(changes, 'change of a clause', 'changes of clauses')}: ${window}`,
  noAxis:
    'No position that counts has a date, and no change of a clause has: there is no axis to draw.',
  noChanges: 'No source says what became of a clause that these positions are on.',
  untold:
    'Events without a position and what became of clauses are not told here: the answer would be too long. A narrower filter brings them.',
  column: ({ date, against, for: pro, neither, events, changes }: Bucket): string =>
    `${dated(date)}: ${pro} for, ${against} against, ${neither} neither; ` +
    `${counted(events.length, 'event')}, ${counted(changes.length, 'change')}. Show only these.`,
  short: (date: string): string => month(date),
  signs: { event: '◆', change: '△' },
  key: '◆ events, △ changes of clauses; dashed: over a year between. Drag, or move an end, for a window that every view keeps to.',
  change: (from: string, change: Fate, to: string | null): string =>
    `${from}: ${FATE_WORDS[change]}${to === null ? '' : `; in its place ${within(to)}`}`,
  more: (count: number): string => `Show ${counted(count, 'more position')}`,
  tableTitle: 'The time axis as a table',
  columns: ['Date', 'For', 'Against', 'Neither', 'Events', 'What became of clauses'],
} as const;
