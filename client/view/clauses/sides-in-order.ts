import { DIRECTIONS } from '../../words/languages.ts';
import { shownLanguage } from '../language.ts';

/** Both sides of a bar in the order of their columns, so that against stands left in every language. */
export function sidesInOrder(): readonly ('against' | 'for')[] {
  return DIRECTIONS[shownLanguage.value] === 'rtl' ? ['for', 'against'] : ['against', 'for'];
}
