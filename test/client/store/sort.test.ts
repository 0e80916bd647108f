import { expect, test } from 'vitest';
import { sortBy } from '../../../client/store/actions.ts';
import { ariaSort, nextSort, readSort, writeSort } from '../../../client/store/sort.ts';
import { START } from '../../../client/store/state.ts';

test('a heading sorts from one end, then from the other, then as it opens', () => {
  const once = nextSort(null, 'issue:x');
  const twice = nextSort(once, 'issue:x');

  expect([once, twice, nextSort(twice, 'issue:x')]).toEqual([
    { by: 'issue:x', descending: false },
    { by: 'issue:x', descending: true },
    null,
  ]);
  expect(nextSort(twice, 'issue:y')).toEqual({ by: 'issue:y', descending: false });
});

test('sorting rows leaves the order of columns and of the table', () => {
  const { place } = sortBy('columns', 'state:AAA')(sortBy('rows', 'issue:x')(START));

  expect(place.sorts).toEqual({
    rows: { by: 'issue:x', descending: false },
    columns: { by: 'state:AAA', descending: false },
    table: null,
  });
});

test('an order is one value of an address, and only of what can sort', () => {
  expect(writeSort({ by: 'issue:x', descending: true })).toBe('-issue:x');
  expect(readSort('rows', '-issue:x')).toEqual({ by: 'issue:x', descending: true });
  expect(readSort('table', 'date')).toEqual({ by: 'date', descending: false });
  expect([readSort('table', 'issue:x'), readSort('rows', 'date')]).toEqual([null, null]);
});

test('assistive technology is told which heading sorts, and how', () => {
  const sort = { by: 'issue:x', descending: true };

  expect([ariaSort(sort, 'issue:x'), ariaSort(sort, 'issue:y')]).toEqual(['descending', 'none']);
});
