import { daysOf } from '../dates.ts';

/**
 * A date at the precision that it truly has: `2023-05-00` is May 2023, `2023-05-26T00:00:00Z` the day.
 * Empty where there is none; null where nobody can say which day is meant, as in `05/06/2023`.
 */
export function trueDate(text: string): string | null {
  const [day] = text.trim().split(/[T ]/);
  if (day === undefined || day === '') return '';
  const precise = day.replace(/-00$/, '').replace(/-00$/, '');
  const isDate = daysOf(precise) !== null && !precise.startsWith('0000');
  return isDate ? precise : null;
}
