import { expect, test } from 'vitest';
import { cohesion } from '../../../queries/network/cohesion.ts';
import { congruence } from '../../../queries/network/congruence.ts';
import { shared } from '../../../queries/network/count-pairs.ts';
import { FIVE } from './five-actors.ts';

const of = (...members: readonly number[]) =>
  cohesion(members, congruence(FIVE, 'SIGN'), shared(FIVE));

test('is the mean of congruence by shared topics over the pairs that share any', () => {
  // AB 2/3, AC 1/2, BC 1/2; A and E share nothing.
  expect(of(0, 1, 2)).toBeCloseTo((2 / 3 + 1 / 2 + 1 / 2) / 3, 12);
  expect(of(0, 1, 4)).toBeCloseTo(2 / 3, 12);
});

test('is 1 for one alone, and 0 where no two share a topic', () => {
  expect(of(4)).toBe(1);
  expect(of(0, 4)).toBe(0);
});
