import { expect, test } from 'vitest';
import { openApp } from './open-app.ts';

const GRAPH = /* GraphQL */ `
  query ($filter: PositionFilter, $around: [ID!], $hops: Int, $limit: Int) {
    graph(filter: $filter, around: $around, hops: $hops, limit: $limit) {
      truncated total
      nodes { id kind name degree fate }
      links { id type source target stance evidentiality count positions }
    }
  }
`;
type Ids = readonly { readonly id: string }[];
const idsOf = (list: Ids) => list.map(({ id }) => id);

test('draws the positions that pass, and the structure that leads out from their ends', async () => {
  await using open = await openApp();

  const { data } = await open.ask(GRAPH, { filter: { stances: ['OPPOSES'] } });

  expect(data.graph).toMatchObject({ truncated: false, total: 2 });
  expect(idsOf(data.graph.links)).toEqual([
    'POSITION state:AAA OPPOSES clause:draft/1',
    'POSITION state:AAA OPPOSES clause:draft/1a',
    'BECAME clause:draft/1 clause:draft/1a',
    'CONCERNS clause:draft/1 issue:diligence',
    'CONCERNS clause:draft/1a issue:register',
    'MEMBER_OF state:AAA org:club',
    'PART_OF clause:draft/1 instrument:draft',
    'PART_OF clause:draft/1a instrument:draft',
  ]);
  expect(data.graph.nodes).toContainEqual({
    id: 'clause:draft/1',
    kind: 'CLAUSE',
    name: 'Due diligence for ore',
    degree: 4,
    fate: 'DROPPED',
  });
});

test('every link has its ends among the nodes, and its positions where it has any', async () => {
  await using open = await openApp();

  const { data } = await open.ask(GRAPH);

  const ids = idsOf(data.graph.nodes);
  for (const { source, target, type, positions, count } of data.graph.links) {
    expect(ids).toEqual(expect.arrayContaining([source, target]));
    expect(positions.length).toBe(type === 'POSITION' ? count : 0);
  }
  expect(ids).toEqual([...ids].sort());
});

test('says how many links the limit leaves out', async () => {
  await using open = await openApp();

  const { data } = await open.ask(GRAPH, { limit: 2 });

  expect(data.graph).toMatchObject({ truncated: true, total: 7 });
  const drawn = data.graph.links.filter(({ type }: { type: string }) => type === 'POSITION');
  expect(drawn).toHaveLength(2);
});

test('draws what lies within some hops of a node', async () => {
  await using open = await openApp();
  const around = async (id: string, hops: number) => {
    const { data } = await open.ask(GRAPH, { around: [id], hops });
    return idsOf(data.graph.nodes);
  };

  expect(await around('org:club', 0)).toEqual(['org:club']);
  expect(await around('org:club', 1)).toEqual(['clause:draft/1a', 'org:club', 'state:AAA']);
  expect(await around('org:club', 2)).toEqual([
    'clause:draft/1',
    'clause:draft/1a',
    'clause:treaty/1',
    'instrument:draft',
    'issue:register',
    'org:club',
    'person:envoy',
    'state:AAA',
  ]);
  expect(await around('position:5', 0)).toEqual(['instrument:draft', 'state:BBB']);
});

test('refuses what it cannot draw', async () => {
  await using open = await openApp();
  const codeOf = async (variables: object) =>
    (await open.ask(GRAPH, variables)).errors?.[0]?.extensions.code;

  expect(await codeOf({ around: ['source:book'] })).toBe('BAD_INPUT');
  expect(await codeOf({ around: ['org:club', 'state:ZZZ'] })).toBe('NOT_FOUND');
  expect(await codeOf({ hops: -1 })).toBe('BAD_INPUT');
  expect(await codeOf({ hops: 7 })).toBe('LIMIT');
  expect(await codeOf({ limit: 5001 })).toBe('LIMIT');
});

test('facets count what passes the filter, by every dimension', async () => {
  await using open = await openApp();

  const { data } = await open.ask(
    '{ facets(filter: { actors: ["state:AAA"] }) { name values { id name count } } }',
  );

  const byName = new Map(
    data.facets.map(({ name, values }: { name: string; values: unknown }) => [name, values]),
  );
  expect([...byName.keys()]).toEqual(
    'stance,evidentiality,actorKind,actor,target,instrument,negotiation,issue,fate,event,source'.split(
      ',',
    ),
  );
  expect(byName.get('stance')).toEqual([
    { id: 'OPPOSES', name: 'OPPOSES', count: 2 },
    { id: 'COMMITS', name: 'COMMITS', count: 1 },
    { id: 'RESERVES', name: 'RESERVES', count: 1 },
  ]);
  expect(byName.get('actor')).toEqual([{ id: 'state:AAA', name: 'Aland', count: 4 }]);
});
