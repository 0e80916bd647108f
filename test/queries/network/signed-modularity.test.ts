import { expect, test } from 'vitest';
import { UNPLACED } from '../../../queries/network/partition.ts';
import { signedModularity } from '../../../queries/network/signed-modularity.ts';
import { REFERENCE } from './camps-reference.ts';
import { weightsOf } from './ties.ts';

test('a friend together and a foe apart add up as on paper', () => {
  // 0 and 1 are friends, 1 and 2 foes: 2w⁺ = 2, 2w⁻ = 2. Together 0 and 1: their tie twice, 2, less
  // (1 + 1)² / 2 = 2 that friends would anyway, plus 1² / 2 that the foe of 1 would; alone 2: plus ½. A quarter of 1.
  const weights = weightsOf(3, [
    [0, 1, 1],
    [1, 2, -1],
  ]);

  expect(signedModularity(weights, [0, 0, 1])).toBeCloseTo(0.25, 12);
  expect(signedModularity(weights, [0, 0, 0])).toBeCloseTo(0, 12);
  expect(signedModularity(weights, [0, 0, UNPLACED])).toBeCloseTo(0.125, 12);
});

test('a network without ties has modularity 0', () => {
  expect(signedModularity(weightsOf(2, []), [0, 1])).toBe(0);
  expect(signedModularity(weightsOf(0, []), [])).toBe(0);
});

test('all in one camp add up to nothing, and to no rounding either', () => {
  const weights = weightsOf(3, [
    [0, 1, 1],
    [0, 2, 1],
    [1, 2, 1],
  ]);

  expect(signedModularity(weights, [0, 0, 0])).toBe(0);
});

test('without foes it is the modularity of networkx', () => {
  const { size, ties, factions, modularityOfFactions } = REFERENCE.club;
  expect(signedModularity(weightsOf(size, ties), factions)).toBeCloseTo(modularityOfFactions, 12);
  for (const { size: nodes, ties: weighted, partition, modularity } of REFERENCE.weighted) {
    expect(signedModularity(weightsOf(nodes, weighted), partition)).toBeCloseTo(modularity, 12);
  }
});
