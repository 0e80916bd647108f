import { expect, test } from 'vitest';
import { adjustedRand } from '../../../queries/network/adjusted-rand.ts';
import { UNPLACED } from '../../../queries/network/partition.ts';
import { REFERENCE } from './camps-reference.ts';

test('is that of scikit-learn', () => {
  for (const { left, right, index } of REFERENCE.partitions) {
    expect(adjustedRand(left, right)).toBeCloseTo(index, 12);
  }
});

test('is 1 for the same partition under other numbers, and where nothing is left to chance', () => {
  expect(adjustedRand([0, 0, 1, 2], [2, 2, 0, 1])).toBe(1);
  expect(adjustedRand([0, 0], [1, 1])).toBe(1);
  expect(adjustedRand([0, 1], [1, 0])).toBe(1);
  expect(adjustedRand([0], [0])).toBe(1);
  expect(adjustedRand([], [])).toBe(1);
});

test('who is in no camp is a camp of its own', () => {
  expect(adjustedRand([0, 0, 1, 1], [UNPLACED, UNPLACED, UNPLACED, UNPLACED])).toBe(0);
  expect(adjustedRand([0, UNPLACED, UNPLACED], [0, 1, 2])).toBe(1);
});
