import { cell, several } from '../tables.ts';
import { byId } from './cells.ts';
import { circleFindings } from './circle-findings.ts';
import type { Law } from './law.ts';

/** A clause is not its own parent, nor a parent of its parents. */
export const ancestorOfItself: Law = {
  code: 'E11',
  remedy: 'name the clause that this one stands in, or empty the cell',
  check: ({ rows }) => {
    const clauses = byId(rows.clauses.filter((row) => cell(row, 'parent') !== null));
    const steps = new Map([...clauses].map(([id, row]) => [id, several(row, 'parent')]));
    return circleFindings(steps, (id) => {
      const row = clauses.get(id);
      return row === undefined ? null : { row, column: 'parent' };
    });
  },
};
