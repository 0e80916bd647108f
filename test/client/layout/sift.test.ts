import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crossingsOf, sift } from '../../../client/layout/sift.ts';

const ALONE = [
  [0, 0, 0],
  [0, 0, 0],
  [0, 0, 0],
];

test('sifting turns two whose links cross', () => {
  // The first above the second crosses five times, the other way round once.
  const crossings = [
    [0, 5],
    [1, 0],
  ];

  expect(sift([0, 1], { turns: [0, 1], crossings, kin: ALONE, kinship: 0 })).toEqual([1, 0]);
});

test('those who want the same stand together, where crossings do not forbid it', () => {
  const kin = [
    [0, 0, 1],
    [0, 0, 0],
    [1, 0, 0],
  ];

  const order = sift([0, 1, 2], { turns: [0, 1, 2], crossings: ALONE, kin, kinship: 4 });

  expect(Math.abs(order.indexOf(0) - order.indexOf(2))).toBe(1);
});

test('sifting never adds crossings when kinship is worth nothing', () => {
  const matrix = fc.array(fc.array(fc.nat(9), { minLength: 5, maxLength: 5 }), {
    minLength: 5,
    maxLength: 5,
  });
  const start = [0, 1, 2, 3, 4];

  fc.assert(
    fc.property(matrix, (crossings) => {
      const order = sift(start, { turns: start, crossings, kin: [], kinship: 0 });
      expect(order.toSorted()).toEqual(start);
      expect(crossingsOf(order, crossings)).toBeLessThanOrEqual(crossingsOf(start, crossings));
    }),
  );
});
