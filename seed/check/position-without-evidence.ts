import { quoted } from '../problem.ts';
import { given, isLost } from '../tables.ts';
import { findingAt, type Law } from './law.ts';

/** A position is shown by evidence, or says that it is inferred. */
export const positionWithoutEvidence: Law = {
  code: 'E07',
  remedy: 'add a row to evidence that shows it, or make it inferred',
  check: function* (tables) {
    if (isLost(tables, 'evidence', 'shows')) return;
    const shown = new Set(tables.lost?.ids);
    for (const row of tables.rows.evidence) shown.add(given(row, 'shows'));
    for (const row of tables.rows.positions) {
      const [id, evidentiality] = [given(row, 'id'), given(row, 'evidentiality')];
      if (shown.has(id) || evidentiality === 'inferred') continue;
      yield findingAt(row, 'evidentiality', {
        found: `${quoted(evidentiality)}, and no evidence that shows ${quoted(id)}`,
        allowed: 'evidence, or "inferred"',
      });
    }
  },
};
