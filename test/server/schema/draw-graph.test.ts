import { expect, test } from 'vitest';
import { smallLoad } from '../../queries/small-record.ts';
import { openApp } from './open-app.ts';

const GRAPH = /* GraphQL */ `
  query ($filter: PositionFilter, $around: [ID!], $hops: Int, $limit: Int) {
    graph(filter: $filter, around: $around, hops: $hops, limit: $limit) {
      truncated total nodes { id degree } links { id count evidentiality }
    }
  }
`;
type Ids = readonly { readonly id: string }[];
const idsOf = (list: Ids) => list.map(({ id }) => id);

test('a limit of none draws nothing, and still says how many links there are', async () => {
  await using open = await openApp();

  const { data } = await open.ask(GRAPH, { limit: 0 });

  expect(data.graph).toEqual({ truncated: true, total: 7, nodes: [], links: [] });
});

test('a limit that all links fit in is not counted against', async () => {
  await using open = await openApp();

  const { data } = await open.ask(GRAPH, { limit: 7 });

  expect(data.graph).toMatchObject({ truncated: false, total: 7 });
  expect(open.asked()).not.toContain('count-graph-links');
});

test('a filter that nothing passes draws nothing', async () => {
  await using open = await openApp();

  const { data } = await open.ask(GRAPH, { filter: { actors: ['state:ZZZ'] } });

  expect(data.graph).toEqual({ truncated: false, total: 0, nodes: [], links: [] });
});

test('about a node only positions that pass are drawn, and a link between two of its kind once', async () => {
  await using open = await openApp();
  const asked = { around: ['state:AAA', 'clause:draft/1'], filter: { stances: ['OPPOSES'] } };

  const { data } = await open.ask(GRAPH, asked);

  expect(data.graph.total).toBe(2);
  expect(idsOf(data.graph.links).filter((id) => id.startsWith('POSITION'))).toEqual([
    'POSITION state:AAA OPPOSES clause:draft/1',
    'POSITION state:AAA OPPOSES clause:draft/1a',
  ]);
  expect(new Set(idsOf(data.graph.links)).size).toBe(data.graph.links.length);
});

test('about a node links of most positions come first, and a limit leaves out the others', async () => {
  const again = 'position:8,state:BBB,clause:draft/1,supports,2025-12-04,,record,,Again.,';
  await using open = await openApp(smallLoad({ positions: again }));

  const { data } = await open.ask(GRAPH, { around: ['clause:draft/1'], limit: 1 });

  expect(data.graph).toMatchObject({ truncated: true, total: 3 });
  expect(data.graph.links[0]).toEqual({
    id: 'POSITION state:BBB SUPPORTS clause:draft/1',
    count: 2,
    evidentiality: 'RECORD',
  });
  expect(idsOf(data.graph.nodes)).not.toContain('state:AAA');
});

test('the degree of a node is the number of links drawn at it, none for a centre by itself', async () => {
  await using open = await openApp();

  const { data: alone } = await open.ask(GRAPH, { around: ['org:club'], hops: 0 });
  const { data: near } = await open.ask(GRAPH, { around: ['org:club'], hops: 1 });

  expect(alone.graph.nodes).toEqual([{ id: 'org:club', degree: 0 }]);
  expect(near.graph.nodes).toContainEqual({ id: 'org:club', degree: 2 });
});

test('as many hops as are allowed end where there is nothing new', async () => {
  await using open = await openApp();

  const { data } = await open.ask(GRAPH, { around: ['org:club'], hops: 6 });

  expect(idsOf(data.graph.links).filter((id) => id.startsWith('POSITION'))).toHaveLength(7);
});
