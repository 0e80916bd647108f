import { expect, test } from 'vitest';
import { assign } from '../../../queries/network/assign.ts';
import { REFERENCE } from './camps-reference.ts';

test('gives each row a column of its own, for the greatest worth together', () => {
  // The first row would take the first column, 9; then the second row has 0. Together 8 + 7 is more.
  expect(
    assign([
      [9, 8],
      [7, 0],
    ]),
  ).toEqual([1, 0]);
});

test('leaves a row without a column where there are more rows, and the reverse', () => {
  expect(assign([[1], [5], [2]])).toEqual([null, 0, null]);
  expect(assign([[1, 5, 2]])).toEqual([1]);
  expect(assign([])).toEqual([]);
});

test('is worth what scipy finds', () => {
  for (const { worth, most } of REFERENCE.assignments) {
    const columns = assign(worth).flatMap((column, row) =>
      column === null ? [] : [{ row, column }],
    );
    const sum = columns.reduce((all, { row, column }) => all + (worth[row]?.[column] ?? 0), 0);

    expect(sum).toBe(most);
    expect(new Set(columns.map(({ column }) => column)).size).toBe(columns.length);
  }
});
