import { expect, test } from 'vitest';
import type { Row } from '../../../queries/query.ts';
import { askWhole } from '../../../server/store/whole-graph.ts';

const whole = (load: string | null): Row => ({ underWay: 0, committing: 0, load });
const UNDER_WAY: Row = { underWay: 1, committing: 0, load: null };
const COMMITTING: Row = { underWay: 0, committing: 1, load: 'a' };

/** Asks a database that is in these states, one after each answer; answers are counted from 1. */
function asking(...states: readonly Row[]) {
  let rounds = 0;
  return askWhole('bolt://x', async () => {
    const state = states[Math.min(rounds, states.length - 1)] ?? {};
    rounds += 1;
    return [[{ answer: rounds }], [state]];
  });
}

test('the first answer counts once the next one is of the same load', async () => {
  const ask = asking(whole('a'));

  expect(await ask('', {})).toEqual([{ answer: 2 }]);
  expect(await ask('', {})).toEqual([{ answer: 3 }]);
});

test('an answer from between two loads does not count', async () => {
  const ask = asking(whole('a'), whole('a'), whole('b'), whole('b'));
  await ask('', {});

  expect(await ask('', {})).toEqual([{ answer: 4 }]);
});

test('an answer while a load is under way is refused', async () => {
  const ask = asking(whole('a'), whole('a'), UNDER_WAY, whole('b'));
  await ask('', {});

  await expect(ask('', {})).rejects.toMatchObject({ code: 'INCOMPLETE_LOAD' });
  expect(await ask('', {})).toEqual([{ answer: 5 }]);
});

test('a commit is waited for, and what was seen before it does not count', async () => {
  const ask = asking(whole('a'), whole('a'), COMMITTING, whole('a'), whole('a'));
  await ask('', {});

  expect(await ask('', {})).toEqual([{ answer: 5 }]);
});

test('a commit that does not end is not waited for without end', async () => {
  const ask = asking(COMMITTING);

  await expect(ask('', {})).rejects.toMatchObject({ code: 'INCOMPLETE_LOAD' });
});

test('an empty database is whole', async () => {
  const ask = asking(whole(null));

  expect(await ask('', {})).toEqual([{ answer: 2 }]);
});
