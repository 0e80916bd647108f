import { describe, expect, test } from 'vitest';
import { droppedClauses } from '../../../queries/lineage/dropped-clauses.ts';
import { ENGINES } from '../../engines.ts';
import { smallLoad } from '../small-record.ts';

const ALL = { negotiation: null };
const STEPS = [
  'lineage:2,clause:draft/1a,clause:treaty/1,dropped,,event:session,The treaty took its place.',
  'lineage:3,clause:treaty/1,,retained,,,It was kept.',
];

describe.each(ENGINES)('dropped clauses on $name', ({ open }) => {
  test('are those whose fate it is, or which a step drops; what was softened or kept is none', async () => {
    await using store = await open(smallLoad({ lineage: STEPS.join('\n') }));

    expect(await store.ask(droppedClauses, ALL)).toEqual([
      {
        ...{ id: 'clause:draft/1', instrument: 'instrument:draft', steps: [] },
        ...{ event: null, replacedBy: null },
      },
      {
        ...{ id: 'clause:draft/1a', instrument: 'instrument:draft', steps: ['lineage:2'] },
        ...{ event: 'event:session', replacedBy: 'clause:treaty/1' },
      },
    ]);
  });

  test('of a negotiation are those of its instruments', async () => {
    await using store = await open(smallLoad());

    expect(await store.ask(droppedClauses, { negotiation: 'negotiation:talks' })).toHaveLength(1);
    expect(await store.ask(droppedClauses, { negotiation: 'negotiation:past' })).toEqual([]);
  });
});
