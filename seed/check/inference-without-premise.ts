import { given, several } from '../tables.ts';
import { findingAt, type Law } from './law.ts';

/** A position that is inferred says from which positions. */
export const inferenceWithoutPremise: Law = {
  code: 'E08',
  remedy: 'name the positions that it is inferred from',
  check: function* ({ rows }) {
    for (const row of rows.positions) {
      if (given(row, 'evidentiality') !== 'inferred') continue;
      if (several(row, 'inferred_from').length > 0) continue;
      const allowed = 'ids of positions, with | between them';
      yield findingAt(row, 'inferred_from', { found: 'nothing', allowed });
    }
  },
};
