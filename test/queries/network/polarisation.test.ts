import { expect, test } from 'vitest';
import { UNPLACED } from '../../../queries/network/partition.ts';
import { polarisation } from '../../../queries/network/polarisation.ts';
import { seededRandom } from '../../../queries/network/seeded-random.ts';
import { weightsOf } from './ties.ts';

const CONGRUENCE = weightsOf(4, [
  [0, 1],
  [2, 3],
]);
const CONFLICT = weightsOf(4, [
  [0, 2],
  [1, 3],
]);
const found = (camps: readonly number[], conflict = CONFLICT) =>
  polarisation({ congruence: CONGRUENCE, conflict }, camps, seededRandom(1));

test('is 1 where all congruence is inside camps and all conflict between them', () => {
  expect(found([0, 0, 1, 1])).toBe(1);
});

test('is 0 where camps lie worse than chance', () => {
  expect(found([0, 1, 0, 1])).toBe(0);
});

test('is 0 where camps can be filled in one way only, or nothing ties anybody', () => {
  expect(found([0, 0, 0, 0])).toBe(0);
  expect(found([0, 1, 2, 3])).toBe(0);
  expect(found([UNPLACED, UNPLACED, UNPLACED, UNPLACED])).toBe(0);
});

test('lies between where a tie is out of place, by the mean of the relabelings', () => {
  // 4 of 5 are in place: the foe of 0 in its own camp is not.
  const conflict = weightsOf(4, [
    [0, 2],
    [1, 3],
    [0, 1],
  ]);
  expect(found([0, 0, 1, 1], conflict)).toBeGreaterThan(0);
  expect(found([0, 0, 1, 1], conflict)).toBeLessThan(1);
});
