import { describe, expect, test } from 'vitest';
import { concorCamps } from '../../../queries/network/concor.ts';
import { linkageCamps } from '../../../queries/network/linkage-camps.ts';
import { louvainCamps } from '../../../queries/network/louvain-camps.ts';
import type { Partition } from '../../../queries/network/partition.ts';
import { seededRandom } from '../../../queries/network/seeded-random.ts';
import { signedModularity } from '../../../queries/network/signed-modularity.ts';
import type { Weights } from '../../../queries/network/weights.ts';
import { REFERENCE } from './camps-reference.ts';
import { TWO_CAMPS, weightsOf } from './ties.ts';

const search = () => ({ random: seededRandom(1), starts: 10 });
const METHODS: readonly (readonly [string, (weights: Weights) => Partition])[] = [
  ['Louvain', (weights) => louvainCamps(weights, search())],
  ['average linkage', (weights) => linkageCamps(weights, weights, 'average')],
  ['Ward', (weights) => linkageCamps(weights, weights, 'ward')],
  ['CONCOR', concorCamps],
];

describe.each(METHODS)('%s', (_, camps) => {
  test('finds two camps that are friends inside and foes between', () => {
    expect(camps(weightsOf(6, TWO_CAMPS))).toEqual([0, 0, 0, 1, 1, 1]);
  });

  test('has an answer for one actor, for none, and for two who are foes', () => {
    expect(camps(weightsOf(1, []))).toEqual([0]);
    expect(camps(weightsOf(0, []))).toEqual([]);
    expect(camps(weightsOf(2, [[0, 1, -1]]))).toEqual([0, 1]);
  });

  test('leaves all together who are alike', () => {
    const alike = weightsOf(3, [
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
    expect(camps(alike)).toEqual([0, 0, 0]);
  });
});

test('Louvain is no worse than the best of fifty runs of networkx', () => {
  for (const { size, ties, best } of REFERENCE.weighted) {
    const weights = weightsOf(size, ties);
    expect(signedModularity(weights, louvainCamps(weights, search()))).toBeGreaterThan(best - 1e-9);
  }
});

test('Louvain does not see foes', () => {
  const weights = weightsOf(3, [
    [0, 1],
    [1, 2],
    [0, 2, -9],
  ]);
  expect(louvainCamps(weights, search())).toEqual([0, 0, 0]);
});
