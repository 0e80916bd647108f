import { quoted } from '../problem.ts';
import { given } from '../tables.ts';
import { byId } from './cells.ts';
import { daysIn, isBefore } from './days.ts';
import { findingAt, type Law } from './law.ts';

/** A position taken at an event is dated on a day of the event. */
export const positionOutsideEvent: Law = {
  code: 'W02',
  remedy: 'mend the date, or name the event at which it was taken',
  check: function* ({ rows }) {
    const events = byId(rows.events);
    for (const row of rows.positions) {
      const [days, event] = [daysIn(row, 'date'), events.get(given(row, 'event'))];
      const [from, to] = [daysIn(event, 'from'), daysIn(event, 'to')];
      if (event === undefined || !(isBefore(days, from) || isBefore(to, days))) continue;
      const begin = given(event, 'from') || 'an unknown day';
      const end = given(event, 'to') || 'an unknown day';
      yield findingAt(row, 'date', {
        found: quoted(given(row, 'date')),
        allowed: `${begin} to ${end}, the days of ${quoted(given(event, 'id'))}`,
      });
    }
  },
};
