import { quoted } from '../problem.ts';
import { given } from '../tables.ts';
import { byId } from './cells.ts';
import { findingAt, type Law } from './law.ts';

/** A clause and its parent stand in one instrument. */
export const parentInAnotherInstrument: Law = {
  code: 'E11',
  remedy: 'name a parent in the same instrument; what came of a clause elsewhere is lineage',
  check: function* ({ rows }) {
    const clauses = byId(rows.clauses);
    for (const row of rows.clauses) {
      const parent = clauses.get(given(row, 'parent'));
      if (parent === undefined) continue;
      const [own, other] = [given(row, 'instrument'), given(parent, 'instrument')];
      if (own === other) continue;
      yield findingAt(row, 'parent', {
        found: `${quoted(given(row, 'parent'))} of ${quoted(other)}`,
        allowed: `a clause of ${quoted(own)}`,
      });
    }
  },
};
