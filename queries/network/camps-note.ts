import { type Note, noteOf } from '../note.ts';
import type { FoundCoalitions } from './coalitions.ts';
import { UNPLACED } from './partition.ts';
import type { PositionTable } from './position-table.ts';
import { whyNoPairs } from './why-empty.ts';

/** Says why camps tell little or nothing; null where they tell actors apart. */
export function campsNote(
  { camps, partition }: FoundCoalitions,
  table: PositionTable,
): Note | null {
  const none = whyNoPairs(table);
  if (none !== null) return none;
  const placed = partition.filter((camp) => camp !== UNPLACED).length;
  if (placed === 0) return noteOf('every two actors agree as often as not: no camp', 'NO_CAMP');
  if (camps.length === 1) return noteOf('all who have a tie are in one camp', 'ONE_CAMP');
  return camps.length === placed
    ? noteOf('no two actors stand together: each is a camp alone', 'CAMPS_OF_ONE')
    : null;
}
