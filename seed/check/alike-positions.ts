import { given, type TableRow } from '../tables.ts';
import { byValue } from './cells.ts';
import { findingAt, type Law, placeOf } from './law.ts';

/** Two positions differ in actor, target, stance or date, or rest on different sources. */
export const alikePositions: Law = {
  code: 'W03',
  remedy: 'make them one position with the evidence of both',
  check: function* ({ rows }) {
    const suspects = suspectsIn(rows.positions);
    const sourcesOf = sourcesOfEach(suspects, rows.evidence);
    const first = new Map<string, TableRow>();
    for (const row of suspects) {
      const keys = sourcesOf(row).map((source) =>
        [...TOLD_BY.map((column) => given(row, column)), source].join('|'),
      );
      const former = keys.flatMap((key) => first.get(key) ?? [])[0];
      if (former !== undefined) {
        yield findingAt(row, 'id', {
          found: `the actor, target, stance, date and a source of ${placeOf(former)}`,
          allowed: 'a position that differs in one of them',
        });
      }
      for (const key of keys) if (!first.has(key)) first.set(key, row);
    }
  },
};

/** What tells positions apart, besides their sources. */
const TOLD_BY = ['actor', 'target', 'stance', 'date'] as const;

/** Positions of an actor on a target on which it has several: of a million, few. */
function suspectsIn(positions: readonly TableRow[]): readonly TableRow[] {
  const counts = new Map<string, Map<string, number>>();
  for (const row of positions) {
    const [actor, target] = [given(row, 'actor'), given(row, 'target')];
    const ofActor = counts.get(actor) ?? new Map<string, number>();
    counts.set(actor, ofActor.set(target, (ofActor.get(target) ?? 0) + 1));
  }
  return positions.filter(
    (row) => (counts.get(given(row, 'actor'))?.get(given(row, 'target')) ?? 0) > 1,
  );
}

/** The sources of a position, each once; one without a name where it has none. */
function sourcesOfEach(
  positions: readonly TableRow[],
  evidence: readonly TableRow[],
): (row: TableRow) => readonly string[] {
  const ids = new Set(positions.map((row) => given(row, 'id')));
  const shown = evidence.filter((row) => ids.has(given(row, 'shows')));
  const evidenceOf = byValue(shown, 'shows');
  return (row) => {
    const shows = evidenceOf.get(given(row, 'id')) ?? [];
    const sources = new Set(shows.map((item) => given(item, 'source')));
    return sources.size === 0 ? [''] : [...sources];
  };
}
