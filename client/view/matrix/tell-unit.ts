import type { Unit } from '../../store/stance-units.ts';
import { viewWords as words } from '../../words/words.ts';

/** What a cell holds, in words. */
export function tellUnits(units: readonly Unit[]): string {
  return units.length === 0 ? words.record.none : units.map(tell).join('; ');
}

function tell({ look, positions }: Unit): string {
  const stances = [...new Set(positions.map(({ stance }) => words.chip[stance]))];
  return words.told.beside(look === 'full' ? stances : [...stances, words.looks[look]]);
}
