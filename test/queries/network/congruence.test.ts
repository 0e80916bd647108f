import { expect, test } from 'vitest';
import { congruence } from '../../../queries/network/congruence.ts';
import { shared } from '../../../queries/network/count-pairs.ts';
import { FIVE, pairsOf, SHARED } from './five-actors.ts';

test.each([
  ['SIGN', [2, 1, 2, 0, 1, 2, 0, 1, 0, 0]],
  ['EXACT', [1, 0, 2, 0, 0, 1, 0, 0, 0, 0]],
  ['ORDINAL', [1.75, 0.875, 2, 0, 0.875, 1.75, 0, 0.375, 0.5, 0.5]],
] as const)('congruence by %s is what five actors on four topics show', (similarity, expected) => {
  expect(pairsOf(congruence(FIVE, similarity))).toEqual(expected);
});

test('two actors share the topics that both are on record on, abstaining included', () => {
  expect(pairsOf(shared(FIVE))).toEqual(SHARED);
});
