import { COLUMNS, TABLE_NAMES } from '../columns.ts';
import { cell, isLost } from '../tables.ts';
import { findingAt, type Law } from './law.ts';

/** A cell of a column that is not optional says something. */
export const emptyCell: Law = {
  code: 'E05',
  remedy: 'fill the cell, or take the row out',
  check: function* (tables) {
    for (const table of TABLE_NAMES) {
      const names = COLUMNS[table].flatMap(({ name, optional }) =>
        optional || isLost(tables, table, name) ? [] : [name],
      );
      for (const row of tables.rows[table]) {
        for (const name of names) {
          if (cell(row, name) !== null) continue;
          yield findingAt(row, name, { found: 'nothing', allowed: `a value: ${name} is required` });
        }
      }
    }
  },
};
