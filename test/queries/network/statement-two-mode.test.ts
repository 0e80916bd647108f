import { expect, test } from 'vitest';
import { statementTopics } from '../../../queries/network/statement-two-mode.ts';
import { tableOf } from './table-of.ts';

const TABLE = tableOf(`
  A  x SUPPORTS  x SUPPORTS  x RESERVES  y ABSTAINS
  B  x OPPOSES
`);
const STATEMENTS = { duplicates: 'ALL', said: [] } as const;

// A made three statements on x, two for and one against by half, and one on y; B one on x.
test.each([
  ['IGNORE', 'NONE', [3, 1, 1]],
  ['SUBTRACT', 'NONE', [1.5, 0, -1]],
  ['COMBINE', 'NONE', [2, 0, -1]],
  ['SUBTRACT', 'ACTIVITY', [1.5 / 4, 0, -1]],
  ['SUBTRACT', 'PROMINENCE', [1.5 / 4, 0, -1 / 4]],
  ['IGNORE', 'PROMINENCE', [3 / 4, 1, 1 / 4]],
] as const)(
  '%s, %s, ties actors to topics by statements',
  (...[relation, normalisation, expected]) => {
    const ties = statementTopics(TABLE, STATEMENTS, { relation, normalisation });

    expect(ties.map(({ actor, topic }) => actor + topic)).toEqual(['Ax', 'Ay', 'Bx']);
    expect(ties.map(({ weight }) => weight)).toEqual(expected);
  },
);

test('statements alike in actor and topic are alike where what they say is ignored', () => {
  const once = { duplicates: 'RANGE', said: [] } as const;

  const ties = statementTopics(TABLE, once, { relation: 'IGNORE', normalisation: 'NONE' });

  expect(ties.map(({ weight }) => weight)).toEqual([1, 1, 1]);
});
