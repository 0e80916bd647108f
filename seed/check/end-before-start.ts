import { quoted } from '../problem.ts';
import { given } from '../tables.ts';
import { daysIn, isBefore } from './days.ts';
import { findingAt, type Law } from './law.ts';

/** An event, and a membership, ends on the day on which it begins or later. */
export const endBeforeStart: Law = {
  code: 'E06',
  remedy: 'mend one of the two dates',
  check: function* ({ rows }) {
    for (const row of [...rows.memberships, ...rows.events]) {
      if (!isBefore(daysIn(row, 'to'), daysIn(row, 'from'))) continue;
      yield findingAt(row, 'to', {
        found: quoted(given(row, 'to')),
        allowed: `${given(row, 'from')}, as from says, or later`,
      });
    }
  },
};
