import { expect, test } from 'vitest';
import { stepsFromClauses, stepsToClauses } from '../../../queries/lineage/lineage-steps.ts';
import { ENGINES } from '../../engines.ts';
import { smallLoad } from '../small-record.ts';

const [{ open }] = ENGINES;
const DROPPED = 'lineage:2,clause:draft/1a,,dropped,,,Nothing took its place.';
const MERGED = 'lineage:3,clause:treaty/1,clause:draft/1a,merged,2025,,An old duty went into it.';

test('a step leads from a clause to what it became, with its date and event', async () => {
  await using store = await open(smallLoad());

  expect(await store.ask(stepsFromClauses, { ids: ['clause:draft/1', 'clause:treaty/1'] })).toEqual(
    [
      {
        of: 'clause:draft/1',
        id: 'lineage:1',
        from: 'clause:draft/1',
        to: 'clause:draft/1a',
        change: 'SOFTENED',
        date: '2025-12-04',
        event: 'event:session',
        summary: 'The duty became a register.',
      },
    ],
  );
});

test('a clause that nothing took the place of ends in a step to nowhere', async () => {
  await using store = await open(smallLoad({ lineage: DROPPED }));

  const steps = await store.ask(stepsFromClauses, { ids: ['clause:draft/1a'] });

  expect(steps).toMatchObject([
    { id: 'lineage:2', to: null, change: 'DROPPED', date: null, event: null },
  ]);
});

test('all clauses that one came from lead to it', async () => {
  await using store = await open(smallLoad({ lineage: `${DROPPED}\n${MERGED}` }));

  const steps = await store.ask(stepsToClauses, { ids: ['clause:draft/1a', 'clause:draft/1'] });

  expect(steps.map(({ of, id, from }) => [of, id, from])).toEqual([
    ['clause:draft/1a', 'lineage:1', 'clause:draft/1'],
    ['clause:draft/1a', 'lineage:3', 'clause:treaty/1'],
  ]);
});
