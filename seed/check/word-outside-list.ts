import type { Column } from '../columns.ts';
import { quoted } from '../problem.ts';
import { cellsOf } from './cells.ts';
import { findingAt, type Law } from './law.ts';

/** A word of a closed list is one of the list, in lower case. */
export const wordOutsideList: Law = {
  code: 'E05',
  remedy: 'write one of these',
  check: function* (tables) {
    for (const { row, column, value } of cellsOf(tables, isWord)) {
      if (column.list.includes(value)) continue;
      yield findingAt(row, column.name, { found: quoted(value), allowed: column.list.join(', ') });
    }
  },
};

function isWord(column: Column): column is Column & { readonly is: 'word' } {
  return column.is === 'word';
}
