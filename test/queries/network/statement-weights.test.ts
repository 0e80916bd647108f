import { expect, test } from 'vitest';
import {
  ONE_MODE_RELATIONS,
  SIMILARITIES,
  type Similarity,
} from '../../../queries/network/network-words.ts';
import { statementWeights } from '../../../queries/network/statement-weights.ts';
import { weightAt } from '../../../queries/network/weights.ts';
import { tableOf } from './table-of.ts';

/**
 *     A  x + +   y - 0      n(A) = 4
 *     B  x + ½   y +  z +   n(B) = 4
 */
const TABLE = tableOf(`
  A  x SUPPORTS  x COMMITS      y OPPOSES   y ABSTAINS
  B  x SUPPORTS  x CONDITIONAL  y SUPPORTS  z SUPPORTS
`);
const STATEMENTS = { duplicates: 'ALL', said: [] } as const;

const weightOf = (
  relation: (typeof ONE_MODE_RELATIONS)[number],
  similarity: Similarity,
  normalisation: 'NONE' | 'AGREEMENT' | 'AVERAGE' | 'JACCARD' | 'COSINE' | 'DNA_COSINE' = 'NONE',
) => {
  const asked = { relation, similarity, normalisation };
  return weightAt(statementWeights(TABLE, STATEMENTS, asked), 0, 1);
};

// On x four pairs: by sign all alike; by polarity 2 equal, 2 half a step apart, which is a quarter of the range.
// On y two pairs: - and + against each other; 0 and + against by polarity alone, a half of the range.
test.each([
  ['SIGN', 4, 1],
  ['EXACT', 2, 2 + 2],
  ['ORDINAL', 2 + 2 * 0.75 + 0.5, 2 * 0.25 + 1 + 0.5],
] as const)('%s weighs every two statements on a topic', (similarity, alike, against) => {
  expect(weightOf('CONGRUENCE', similarity)).toBe(alike);
  expect(weightOf('CONFLICT', similarity)).toBe(against);
  expect(weightOf('SUBTRACT', similarity)).toBe(alike - against);
});

// Jaccard by sign: y - of A alone 1, y 0 of A alone 1, y + and z + of B alone 2, x + of both 2 · 2.
test.each([
  ['AGREEMENT', 3 / (2 * 2 + 2 * 1)],
  ['AVERAGE', 3 / 4],
  ['JACCARD', 3 / (1 + 1 + 2 + 4)],
  ['COSINE', 3 / Math.sqrt((2 ** 2 + 2 ** 2) * (2 ** 2 + 1 + 1))],
  ['DNA_COSINE', 3 / 16],
] as const)('%s divides by statements', (normalisation, expected) => {
  expect(weightOf('SUBTRACT', 'SIGN', normalisation)).toBeCloseTo(expected, 15);
});

test('who shares no topic weighs nothing, however it is divided', () => {
  const table = tableOf(`
    A  x SUPPORTS
    B  y SUPPORTS
  `);

  for (const similarity of SIMILARITIES) {
    for (const relation of ONE_MODE_RELATIONS) {
      const asked = { relation, similarity, normalisation: 'AGREEMENT' } as const;
      expect([...statementWeights(table, STATEMENTS, asked).values]).toEqual([0, 0, 0, 0]);
    }
  }
});
