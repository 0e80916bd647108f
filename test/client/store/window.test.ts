import { expect, test } from 'vitest';
import { isDate, within } from '../../../client/store/window.ts';

test.each([
  ['2025-12', '2025-12-10', '2025-12-20', true],
  ['2025', '2025-12-10', null, true],
  ['2025-12-10', '2025-12', '2025-12', true],
  ['2025-12-10', '2026', null, false],
  ['2024', null, '2023-06', false],
  ['2023-06-30', null, '2023-06', true],
])('%s within %s and %s: %s', (...row) => {
  const [date, from, to, inside] = row;

  expect(within({ date }, { from, to })).toBe(inside);
});

test('what has no date passes only where neither end is given', () => {
  expect(within({ date: null }, { from: null, to: null })).toBe(true);
  expect(within({ date: null }, { from: '1900', to: null })).toBe(false);
});

test('a date is known to the year, the month or the day', () => {
  expect(['2025', '2025-12', '2025-12-01', '12/2025', ''].map(isDate)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});
