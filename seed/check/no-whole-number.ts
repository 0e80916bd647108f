import type { Column } from '../columns.ts';
import { quoted } from '../problem.ts';
import { cellsOf } from './cells.ts';
import { findingAt, type Law } from './law.ts';

/** A number is whole, not negative, in digits alone, and small enough to count exactly. */
export const noWholeNumber: Law = {
  code: 'E05',
  remedy: 'write digits alone',
  check: function* (tables) {
    for (const { row, column, value } of cellsOf(tables, isWholeNumber)) {
      if (/^(?:0|[1-9]\d*)$/.test(value) && Number.isSafeInteger(Number(value))) continue;
      yield findingAt(row, column.name, { found: quoted(value), allowed: '0, 1, 2, …' });
    }
  },
};

function isWholeNumber(column: Column): column is Column & { readonly is: 'whole-number' } {
  return column.is === 'whole-number';
}
