import type { PlainTable } from '../../store/csv.ts';
import type { Bucket } from '../../store/moments.ts';
import { viewWords as words } from '../../words/words.ts';

/** The columns of the time axis as a table, a row each. */
export function axisTable(buckets: readonly Bucket[]): PlainTable {
  return {
    head: words.timeline.columns,
    rows: buckets.map(({ date, for: pro, against, neither, events, changes }) => [
      words.panel.date(date),
      pro,
      against,
      neither,
      events.join('; '),
      changes
        .map(({ from, change, to }) => words.timeline.change(from.name, change, to?.name ?? null))
        .join('; '),
    ]),
  };
}
