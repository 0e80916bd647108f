import { expect, test } from 'vitest';
import { participation } from '../../../queries/network/participation.ts';
import { UNPLACED } from '../../../queries/network/partition.ts';
import { weightsOf } from './ties.ts';

test('is 0 with ties to one camp, and a half with as many to either of two', () => {
  // 1 is tied to 0 by 2 and to 2 by 2; 0 and 2 each to 1 alone.
  const weights = weightsOf(3, [
    [0, 1, 2],
    [1, 2, 2],
  ]);

  expect(participation(weights, [0, 0, 1])).toEqual([0, 0.5, 0]);
});

test('leaves out foes, actors in no camp, and whoever has no tie', () => {
  const weights = weightsOf(4, [
    [0, 1, 2],
    [0, 2, -2],
    [0, 3, 2],
  ]);

  expect(participation(weights, [0, 0, 1, UNPLACED])).toEqual([0, 0, 0, 0]);
});
