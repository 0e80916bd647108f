import { expect, test } from 'vitest';
import { smallLoad } from '../../queries/small-record.ts';
import { openApp } from './open-app.ts';

const LINEAGE = /* GraphQL */ `
  query ($id: ID!) { node(id: $id) { ... on Clause { lineage { steps { from { id } to { id } change } } } } }
`;

/** The steps of a clause's lineage, where these rows are on record beside the first. */
async function stepsOf(id: string, ...rows: readonly string[]): Promise<readonly string[]> {
  await using open = await openApp(smallLoad({ lineage: rows.join('\n') }));
  const { data } = await open.ask(LINEAGE, { id });
  return data.node.lineage.steps.map(
    ({ from, to, change }: { from: { id: string }; to: { id: string } | null; change: string }) =>
      `${from.id} ${change} ${to?.id ?? 'nothing'}`,
  );
}
const OLD = 'lineage:0,clause:treaty/1,clause:draft/1,retained,,,The old duty came back.';
const END = 'lineage:2,clause:draft/1a,,dropped,,,Nothing took its place.';

test('lineage runs from the oldest ancestor to the end, from whichever clause it is asked', async () => {
  const whole = [
    'clause:treaty/1 RETAINED clause:draft/1',
    'clause:draft/1 SOFTENED clause:draft/1a',
    'clause:draft/1a DROPPED nothing',
  ];

  expect(await stepsOf('clause:draft/1', OLD, END)).toEqual(whole);
  expect(await stepsOf('clause:treaty/1', OLD, END)).toEqual(whole);
  expect(await stepsOf('clause:draft/1a', OLD, END)).toEqual(whole);
});

test('a clause that nothing happened to has no lineage', async () => {
  expect(await stepsOf('clause:treaty/1')).toEqual([]);
});

test('a clause that came of two has both before it', async () => {
  const merged = 'lineage:3,clause:treaty/1,clause:draft/1a,merged,,,An old duty went into it.';

  expect([...(await stepsOf('clause:draft/1a', merged))].sort()).toEqual([
    'clause:draft/1 SOFTENED clause:draft/1a',
    'clause:treaty/1 MERGED clause:draft/1a',
  ]);
});

test('supporters lean for what changed and opponents against; who abstained or was silent is neither', async () => {
  const added = [
    'position:8,org:club,clause:draft/1,conditional,2025,,record,,With conditions.,',
    'position:9,org:forum,clause:draft/1,abstains,2025,,record,,It abstained.,',
    'position:10,person:envoy,clause:draft/1,silent,2025,,record,,Nothing was said.,',
  ];
  await using open = await openApp(smallLoad({ positions: added.join('\n') }));

  const { data } = await open.ask(`{ node(id: "clause:draft/1") { ... on Clause {
    lineage { steps { supporters { id } opponents { id } } } } } }`);

  expect(data.node.lineage.steps).toEqual([
    {
      supporters: [{ id: 'position:8' }, { id: 'position:4' }],
      opponents: [{ id: 'position:2' }, { id: 'position:1' }],
    },
  ]);
});
