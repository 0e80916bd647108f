import { quoted } from '../problem.ts';
import { given, type TableRow } from '../tables.ts';
import { everyRow } from './cells.ts';
import { findingAt, type Law, placeOf } from './law.ts';

/** An id names one row of the whole record. */
export const duplicateId: Law = {
  code: 'E03',
  remedy: 'give one of the two another id, or take it out',
  check: function* (tables) {
    const first = new Map<string, TableRow>();
    for (const row of everyRow(tables)) {
      const id = given(row, 'id');
      const former = first.get(id);
      if (former !== undefined) {
        const found = `${quoted(id)}, as in ${placeOf(former)}`;
        yield findingAt(row, 'id', { found, allowed: 'an id of its own' });
      } else if (id !== '') first.set(id, row);
    }
  },
};
