import { expect, test } from 'vitest';
import { productOf, setSpin, spinRows } from '../../../queries/network/spin-rows.ts';
import { spinsOf } from '../../../queries/network/spins.ts';

const sum = (similarity: 'SIGN' | 'EXACT' | 'ORDINAL', one: number, other: number) =>
  spinsOf(similarity, [0b00001, 0b00100, 0b10000, 0b10001, 0b11100]).reduce(
    (all, { weight, of }) => all + weight * of(one) * of(other),
    0,
  );

test('products add up to congruence less conflict, whatever is held', () => {
  // Bits stand for -1, -0.5, 0, 0.5 and 1.
  expect(sum('SIGN', 0b10000, 0b10000)).toBe(1);
  expect(sum('SIGN', 0b10001, 0b10000)).toBe(0);
  expect(sum('ORDINAL', 0b10000, 0b00100)).toBe(0); // 1 - |1 - 0|
  expect(sum('EXACT', 0b10000, 0b00001)).toBe(-1);
  expect(sum('EXACT', 0b10001, 0b11100)).toBe(-4); // 2 · 1 - 2 · 3
  expect(sum('EXACT', 0b11100, 0b11100)).toBe(-3); // 2 · 3 - 3 · 3
  expect(sum('EXACT', 0, 0b10000)).toBe(0);
});

test('the product of two rows counts what is alike less what is not, over more than a word of bits', () => {
  const rows = spinRows(2, 70);
  const spins = [
    [1, 1, -1, 0, 1],
    [1, -1, -1, 1, 1],
  ];
  spins.forEach((row, i) => {
    row.forEach((spin, j) => {
      setSpin(rows, { row: i, column: j * 17 }, spin);
    });
  });

  expect(productOf(rows, 0, 1)).toBe(2);
  expect(productOf(rows, 0, 0)).toBe(4);
});
