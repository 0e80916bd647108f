import { cell } from '../tables.ts';
import { findingAt, type Law } from './law.ts';

const PARTS = ['source', 'start', 'end', 'sha256'] as const;

/** A clause has its span whole, source, start, end and hash, or names at most the source. */
export const clauseSpanInPart: Law = {
  code: 'E05',
  remedy: 'fill the cell, or empty start, end and sha256',
  check: function* ({ rows }) {
    for (const row of rows.clauses) {
      const missing = PARTS.filter((column) => cell(row, column) === null);
      const isWhole = missing.length === 0;
      const hasNone = ['start', 'end', 'sha256'].every((column) => cell(row, column) === null);
      if (isWhole || hasNone) continue;
      const allowed = `a value, as other parts of the span are given: ${PARTS.join(', ')}`;
      for (const column of missing) yield findingAt(row, column, { found: 'nothing', allowed });
    }
  },
};
