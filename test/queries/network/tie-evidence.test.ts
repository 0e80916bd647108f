import { expect, test } from 'vitest';
import { suppose } from '../../../queries/network/suppose.ts';
import { tieEvidence, topicEvidence } from '../../../queries/network/tie-evidence.ts';
import { FIVE } from './five-actors.ts';

const BC = (
  relation: 'CONGRUENCE' | 'CONFLICT' | 'SUBTRACT',
  similarity: 'SIGN' | 'EXACT' | 'ORDINAL',
) =>
  tieEvidence(FIVE, { relation, similarity })('B', 'C').map((id) => id.slice('position:'.length));

// B holds 1 on x twice and -1 on y; C 0.5 and -1 on x and 0 on y. Nothing else is shared.
test.each([
  ['CONGRUENCE', 'SIGN', ['B-x-1', 'B-x-2', 'C-x-1']],
  ['CONFLICT', 'SIGN', ['B-x-1', 'B-x-2', 'C-x-2']],
  ['SUBTRACT', 'SIGN', ['B-x-1', 'B-x-2', 'C-x-1', 'C-x-2']],
  ['CONGRUENCE', 'EXACT', []],
  ['CONFLICT', 'EXACT', ['B-x-1', 'B-x-2', 'B-y-1', 'C-x-1', 'C-x-2', 'C-y-1']],
] as const)('%s by %s rests on the positions that make it', (relation, similarity, expected) => {
  expect(BC(relation, similarity)).toEqual(expected);
});

test('a tie between an actor and a topic rests on what the actor holds there', () => {
  expect(topicEvidence(FIVE)('C', 'x')).toEqual(['position:C-x-1', 'position:C-x-2']);
});

test('what is only supposed is no evidence', () => {
  const table = suppose(FIVE, [{ actor: 'E', topic: 'x', polarity: 2 }]);

  expect(tieEvidence(table, { relation: 'CONGRUENCE', similarity: 'SIGN' })('A', 'E')).toEqual([
    'position:A-x-1',
  ]);
});
