import type { FoundCoalitions } from './coalitions.ts';
import { UNPLACED } from './partition.ts';
import type { PositionTable } from './position-table.ts';
import { whyNoPairs } from './why-empty.ts';

/** Says why camps tell little or nothing; null where they tell actors apart. */
export function campsNote(
  { camps, partition }: FoundCoalitions,
  table: PositionTable,
): string | null {
  const none = whyNoPairs(table);
  if (none !== null) return none;
  const placed = partition.filter((camp) => camp !== UNPLACED).length;
  if (placed === 0) return 'every two actors agree as often as not: no camp';
  if (camps.length === 1) return 'all who have a tie are in one camp';
  return camps.length === placed ? 'no two actors stand together: each is a camp alone' : null;
}
