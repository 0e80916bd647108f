import { expect, test } from 'vitest';
import { EVERY_POSITION } from '../../../queries/record/position-filter.ts';
import { targetTallies } from '../../../queries/record/target-tallies.ts';
import { ENGINES } from '../../engines.ts';
import { smallLoad } from '../small-record.ts';

const [{ open }] = ENGINES;

test('the targets that most positions are against come first, each with all of its positions', async () => {
  await using store = await open(smallLoad());

  const tallies = await store.ask(targetTallies, EVERY_POSITION);

  expect(tallies.map(({ target, positions }) => [target, positions])).toEqual([
    ['clause:draft/1', 3],
    ['clause:draft/1a', 2],
    ['clause:treaty/1', 1],
    ['instrument:draft', 1],
  ]);
});
