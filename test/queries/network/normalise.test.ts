import { expect, test } from 'vitest';
import { conflict } from '../../../queries/network/conflict.ts';
import { shared } from '../../../queries/network/count-pairs.ts';
import { net } from '../../../queries/network/net.ts';
import type { Normalisation } from '../../../queries/network/network-words.ts';
import { normalise } from '../../../queries/network/normalise.ts';
import { FIVE, pairsOf } from './five-actors.ts';

const CD = 7;
const CE = 8;

// C and D share 2 of their 3 topics each, and net is 1 - 2; C and E share the one topic of E, and conflict is 1.
test.each([
  ['NONE', -1, 1],
  ['AGREEMENT', -1 / 2, 1],
  ['AVERAGE', -1 / 3, 1 / 2],
  ['JACCARD', -1 / 4, 1 / 3],
  ['COSINE', -1 / 3, 1 / Math.sqrt(3)],
  ['DNA_COSINE', -1 / 9, 1 / 3],
] as const)('%s divides a weight by what its name says', (normalisation, ofCD, ofCE) => {
  expect(normalised(net(FIVE, 'SIGN'), normalisation)[CD]).toBeCloseTo(ofCD, 15);
  expect(normalised(conflict(FIVE, 'EXACT'), normalisation)[CE]).toBeCloseTo(ofCE, 15);
});

test('a pair without a shared topic weighs nothing, however it is normalised', () => {
  const AE = 3;

  for (const normalisation of ['AGREEMENT', 'COSINE'] as const) {
    expect(normalised(net(FIVE, 'ORDINAL'), normalisation)[AE]).toBe(0);
  }
});

function normalised(weights: ReturnType<typeof net>, normalisation: Normalisation) {
  return pairsOf(normalise(weights, { normalisation, table: FIVE, both: shared(FIVE) }));
}
