import type { Column } from '../columns.ts';
import { daysOf } from '../dates.ts';
import { quoted } from '../problem.ts';
import { cellsOf } from './cells.ts';
import { findingAt, type Law } from './law.ts';

/** A date is a year, a month or a day that the calendar has. */
export const noDate: Law = {
  code: 'E06',
  remedy: 'write as much of the date as is known, the year first',
  check: function* (tables) {
    for (const { row, column, value } of cellsOf(tables, isDate)) {
      if (daysOf(value) !== null) continue;
      yield findingAt(row, column.name, {
        found: quoted(value),
        allowed: 'YYYY, YYYY-MM or YYYY-MM-DD',
      });
    }
  },
};

function isDate(column: Column): column is Column & { readonly is: 'date' } {
  return column.is === 'date';
}
