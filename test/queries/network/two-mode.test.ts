import { expect, test } from 'vitest';
import type { TwoModeRelation } from '../../../queries/network/network-words.ts';
import { twoMode } from '../../../queries/network/two-mode.ts';
import { FIVE } from './five-actors.ts';

const PAIRS = 'Ax Ay Az Bx By Bz Cw Cx Cy Dw Dx Dz Ew';

test.each([
  ['SUBTRACT', [1, 1, -1, 1, -1, -0.5, 1, -0.25, 0, -1, 1, -1, 0]],
  ['COMBINE', [1, 1, -1, 1, -1, -1, 1, 2, 0, -1, 1, -1, 0]],
  ['IGNORE', [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]],
] as const)('%s ties actors to topics by what they hold', (relation, expected) => {
  const ties = twoMode(FIVE, { relation, normalisation: 'NONE' });

  expect(ties.map(({ actor, topic }) => actor + topic).join(' ')).toBe(PAIRS);
  expect(ties.map(({ weight }) => weight)).toEqual(expected);
});

// C is on record on three topics; x has four actors on record and w three.
test.each([
  ['ACTIVITY', [1 / 3, -0.25 / 3, 0]],
  ['PROMINENCE', [1 / 3, -0.25 / 4, 0]],
] as const)(
  '%s divides by the topics of the actor or the actors on the topic',
  (normalisation, expected) => {
    expect(weightsOf('C', 'SUBTRACT', normalisation)).toEqual(expected);
  },
);

function weightsOf(
  of: string,
  relation: TwoModeRelation,
  normalisation: 'ACTIVITY' | 'PROMINENCE',
): readonly number[] {
  return twoMode(FIVE, { relation, normalisation })
    .filter(({ actor }) => actor === of)
    .map(({ weight }) => weight);
}
