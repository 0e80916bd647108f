import { given, several, type TableRow } from '../tables.ts';
import { circleFindings } from './circle-findings.ts';
import type { Law } from './law.ts';

/** What became of a clause does not become that clause again. */
export const lineageInACircle: Law = {
  code: 'E12',
  remedy: 'take one of the steps out, or turn it round',
  check: ({ rows }) => {
    const steps = new Map<string, string[]>();
    const rowOf = new Map<string, TableRow>();
    for (const row of rows.lineage) {
      const from = given(row, 'from');
      steps.set(from, [...(steps.get(from) ?? []), ...several(row, 'to')]);
      if (!rowOf.has(from)) rowOf.set(from, row);
    }
    return circleFindings(steps, (id) => {
      const row = rowOf.get(id);
      return row === undefined ? null : { row, column: 'to' };
    });
  },
};
