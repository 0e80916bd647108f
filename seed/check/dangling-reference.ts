import type { Column, TableName } from '../columns.ts';
import { hasIdForm, TABLE_OF_PREFIX } from '../id-form.ts';
import { quoted } from '../problem.ts';
import { given, isLost, type Tables } from '../tables.ts';
import { cellsOf, everyRow } from './cells.ts';
import { findingAt, type Law } from './law.ts';

/** A reference leads to an id that is in the record. What is no id at all is E13. */
export const danglingReference: Law = {
  code: 'E04',
  remedy: 'write the id of a row of the record, or add the row',
  check: function* (tables) {
    const ids = new Set(tables.lost?.ids);
    for (const row of everyRow(tables)) ids.add(given(row, 'id'));
    for (const { row, column, value } of cellsOf(tables, isReference)) {
      if (ids.has(value) || !hasIdForm(value) || isOfLostTable(tables, value)) continue;
      const allowed = `the id of a row of ${tablesOf(column.prefixes).join(' or ')}`;
      yield findingAt(row, column.name, { found: quoted(value), allowed });
    }
  },
};

/** Whether a column holds ids of other rows. */
export function isReference(column: Column): column is Column & { readonly is: 'reference' } {
  return column.is === 'reference';
}

/** Whether the ids of the table that should have the row could not be read. */
function isOfLostTable(tables: Tables, id: string): boolean {
  return tablesOf([id.slice(0, id.indexOf(':'))]).some((table) => isLost(tables, table, 'id'));
}

function tablesOf(prefixes: readonly string[]): readonly TableName[] {
  return [...new Set(prefixes.flatMap((prefix) => TABLE_OF_PREFIX.get(prefix) ?? []))];
}
