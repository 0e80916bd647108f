import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bitRows, inCommon, mark } from '../../../queries/network/bit-rows.ts';
import { law } from './drawn-rows.ts';

/** Up to 200 columns, and which of them each of three rows has. */
const drawn = fc.integer({ min: 0, max: 200 }).chain((columns) =>
  fc.tuple(
    fc.constant(columns),
    fc.array(fc.uniqueArray(fc.nat(Math.max(0, columns - 1)), { maxLength: columns }), {
      minLength: 3,
      maxLength: 3,
    }),
  ),
);

test('rows have in common what is set in both, counted one by one', () => {
  law(drawn, ([columns, sets]) => {
    const rows = bitRows(3, columns);
    sets.forEach((set, row) => {
      for (const column of set) mark(rows, row, column);
    });

    for (const [i, one] of sets.entries()) {
      for (const [j, other] of sets.entries()) {
        expect(inCommon(rows, i, j)).toBe(one.filter((column) => other.includes(column)).length);
      }
    }
  });
});

test('a bit that is set after counting counts the next time', () => {
  const rows = bitRows(2, 70);
  mark(rows, 0, 69);
  expect(inCommon(rows, 0, 1)).toBe(0);

  mark(rows, 1, 69);
  expect(inCommon(rows, 0, 1)).toBe(1);
});

test('rows that take turns are not taken for one another, however large', () => {
  const [small, large] = [bitRows(2, 64), bitRows(2, 2_000_000)];
  for (const row of [0, 1]) {
    mark(small, row, 63);
    mark(large, row, 1_999_999);
    mark(large, row, 7);
  }

  const counts = [small, large, small].map((rows) => inCommon(rows, 0, 1));

  expect(counts).toEqual([1, 2, 1]);
});
