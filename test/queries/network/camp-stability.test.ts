import { expect, test } from 'vitest';
import { resampledCamps, stability } from '../../../queries/network/camp-stability.ts';
import { UNPLACED } from '../../../queries/network/partition.ts';
import { tableOf } from './table-of.ts';
import { QUESTION, TWO_SIDES } from './two-sides.ts';

test('an actor stays where its camp goes, under whatever number', () => {
  // In the first resample the camps have changed numbers, in the second actor 1 has changed camps,
  // in the third it is in none.
  const resamples = [
    [1, 1, 0, 0],
    [0, 1, 1, 1],
    [0, UNPLACED, 1, 1],
  ];

  expect(stability([0, 0, 1, 1], resamples)).toEqual([1, 1 / 3, 1, 1]);
});

test('a camp that is no more takes all its members along', () => {
  expect(stability([0, 0, 1], [[0, 0, 0]])).toEqual([1, 1, 0]);
});

test('who is in no camp stays nowhere, and without resamples nothing is known to change', () => {
  expect(stability([0, UNPLACED], [[0, 0]])).toEqual([1, 0]);
  expect(stability([0, UNPLACED], [])).toEqual([1, 0]);
});

test('resamples drawn apart are those drawn at once', () => {
  const whole = resampledCamps(TWO_SIDES, QUESTION, { from: 0, to: 10 });

  expect([
    ...resampledCamps(TWO_SIDES, QUESTION, { from: 0, to: 3 }),
    ...resampledCamps(TWO_SIDES, QUESTION, { from: 3, to: 10 }),
  ]).toEqual(whole);
  expect(resampledCamps(TWO_SIDES, { ...QUESTION, seed: 2 }, { from: 0, to: 10 })).not.toEqual(
    whole,
  );
});

test('who rests on one topic of many is less stable than who speaks to all', () => {
  const table = tableOf(`
    A  p SUPPORTS  q SUPPORTS  r SUPPORTS
    B  p SUPPORTS  q SUPPORTS  r SUPPORTS
    C  p OPPOSES   q OPPOSES   r OPPOSES
    D  p OPPOSES
  `);
  const [a = 0, , , d = 0] = stability(
    [0, 0, 1, 1],
    resampledCamps(table, QUESTION, { from: 0, to: 200 }),
  );

  // p is in a resample of three topics with chance 1 - (2/3)³ = 0.70; without it D has no tie.
  expect(a).toBe(1);
  expect(Math.abs(d - 0.704)).toBeLessThan(0.1);
});
