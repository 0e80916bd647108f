import { expect, test } from 'vitest';
import { conflict } from '../../../queries/network/conflict.ts';
import { FIVE, pairsOf } from './five-actors.ts';

test.each([
  ['SIGN', [1, 1, 0, 0, 1, 0, 0, 2, 0, 0]],
  ['EXACT', [2, 3, 0, 0, 3, 1, 0, 3, 1, 1]],
  ['ORDINAL', [1.25, 1.125, 0, 0, 1.125, 0.25, 0, 1.625, 0.5, 0.5]],
] as const)('conflict by %s is what five actors on four topics show', (similarity, expected) => {
  expect(pairsOf(conflict(FIVE, similarity))).toEqual(expected);
});
