import { cell, several } from '../tables.ts';
import { byId } from './cells.ts';
import { circleFindings } from './circle-findings.ts';
import type { Law } from './law.ts';

/** A position that is inferred does not rest on itself, straight or by way of others. */
export const inferenceInACircle: Law = {
  code: 'E08',
  remedy: 'take one of the positions out of what another is inferred from',
  check: ({ rows }) => {
    const positions = byId(rows.positions.filter((row) => cell(row, 'inferred_from') !== null));
    const steps = new Map([...positions].map(([id, row]) => [id, several(row, 'inferred_from')]));
    return circleFindings(steps, (id) => {
      const row = positions.get(id);
      return row === undefined ? null : { row, column: 'inferred_from' };
    });
  },
};
