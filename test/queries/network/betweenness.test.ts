import { expect, test } from 'vitest';
import { betweenness } from '../../../queries/network/betweenness.ts';
import { REFERENCE } from './camps-reference.ts';
import { weightsOf } from './ties.ts';

test('who stands between two others is on their one shortest way', () => {
  const path = weightsOf(3, [
    [0, 1],
    [1, 2],
  ]);
  expect([...betweenness(path)]).toEqual([0, 1, 0]);
});

test('a way of two strong ties is shorter than a weak one', () => {
  const weights = weightsOf(3, [
    [0, 1, 4],
    [1, 2, 4],
    [0, 2, 1],
  ]);
  expect([...betweenness(weights)]).toEqual([0, 1, 0]);
});

test('is that of networkx', () => {
  for (const { size, ties, betweenness: expected } of REFERENCE.betweenness) {
    const found = betweenness(weightsOf(size, ties));
    found.forEach((value, node) => {
      expect(value).toBeCloseTo(expected[node] ?? Number.NaN, 10);
    });
  }
});

test('one or two actors have none between them', () => {
  expect([...betweenness(weightsOf(1, []))]).toEqual([0]);
  expect([...betweenness(weightsOf(2, [[0, 1]]))]).toEqual([0, 0]);
});
