import { quoted } from '../problem.ts';
import { cell, given } from '../tables.ts';
import { findingAt, type Law } from './law.ts';

/** The columns that only one kind of actor has. */
const KIND_OF_COLUMN = { iso3: 'state', form: 'organisation', speaks_for: 'person' } as const;

/** What only states, only organisations or only persons have is empty for all others. */
export const cellOfAnotherKind: Law = {
  code: 'E05',
  remedy: 'empty the cell, or mend the kind of the actor',
  check: function* ({ rows }) {
    for (const row of rows.actors) {
      for (const [column, kind] of Object.entries(KIND_OF_COLUMN)) {
        const value = cell(row, column);
        if (value === null || given(row, 'kind') === kind) continue;
        const allowed = `nothing, as only an actor of kind ${kind} has it`;
        yield findingAt(row, column, { found: quoted(value), allowed });
      }
    }
  },
};
