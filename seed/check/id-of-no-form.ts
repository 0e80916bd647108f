import type { Column } from '../columns.ts';
import { hasIdForm, hasPrefix, idsOf } from '../id-form.ts';
import { quoted } from '../problem.ts';
import { cellsOf } from './cells.ts';
import { findingAt, type Law } from './law.ts';

/** An id, and a reference to one, reads `kind:local`, and is of a kind that its column takes. */
export const idOfNoForm: Law = {
  code: 'E13',
  remedy: 'write the kind, a colon, and a name without spaces',
  check: function* (tables) {
    for (const { row, column, value } of cellsOf(tables, isIdOrReference)) {
      if (hasPrefix(value, column.prefixes) && hasIdForm(value)) continue;
      yield findingAt(row, column.name, {
        found: quoted(value),
        allowed: `an id that reads ${idsOf(column.prefixes)}`,
      });
    }
  },
};

function isIdOrReference(column: Column): column is Column & { readonly is: 'id' | 'reference' } {
  return column.is === 'id' || column.is === 'reference';
}
