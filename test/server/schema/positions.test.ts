import { expect, test } from 'vitest';
import { smallLoad } from '../../queries/small-record.ts';
import { openApp } from './open-app.ts';

const PAGE = /* GraphQL */ `
  query ($first: Int, $after: String, $filter: PositionFilter) {
    positions(first: $first, after: $after, filter: $filter) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges { cursor node { id } }
    }
  }
`;
const idsOf = ({ edges }: { edges: readonly { node: { id: string } }[] }) =>
  edges.map(({ node }) => node.id.slice('position:'.length)).join('');

test('pages follow one another to the end, and say what lies around them', async () => {
  await using open = await openApp();

  const { data: one } = await open.ask(PAGE, { first: 3 });
  const { data: two } = await open.ask(PAGE, { first: 3, after: one.positions.pageInfo.endCursor });
  const { data: three } = await open.ask(PAGE, { first: 3, after: two.positions.edges[2].cursor });

  expect([one, two, three].map(({ positions }) => idsOf(positions))).toEqual(['362', '714', '5']);
  expect([one, two, three].map(({ positions }) => positions.totalCount)).toEqual([7, 7, 7]);
  expect(one.positions.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  expect(two.positions.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
  expect(three.positions.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
});

test('a cursor outlives insertions before it and at its place, and its own row', async () => {
  await using before = await openApp();
  const { data } = await before.ask(PAGE, { first: 3 });
  const after = data.positions.pageInfo.endCursor; // position:2, on 2025-12-01
  const early = 'position:0,state:BBB,clause:draft/1,opposes,2000,,record,,An early one.,';
  const same = 'position:2b,state:BBB,clause:draft/1,opposes,2025-12,,record,,One of that day.,';

  await using grown = await openApp(smallLoad({ positions: `${early}\n${same}` }));
  const { data: next } = await grown.ask(PAGE, { first: 2, after });

  expect(idsOf(next.positions)).toBe('2b7');
  expect(next.positions.pageInfo.hasPreviousPage).toBe(true);
});

test('a page that begins before all rows has no page before it', async () => {
  await using open = await openApp();
  const after = Buffer.from('["1900-01-01","position:0"]').toString('base64url');

  const { data } = await open.ask(PAGE, { first: 1, after });

  expect(data.positions.pageInfo.hasPreviousPage).toBe(false);
});

test('a page of no rows still says whether there are any', async () => {
  await using open = await openApp();

  const { data } = await open.ask(PAGE, { first: 0 });

  expect(data.positions).toMatchObject({
    edges: [],
    totalCount: 7,
    pageInfo: { hasNextPage: true, startCursor: null, endCursor: null },
  });
});

test('what cannot be a page is refused with its code', async () => {
  await using open = await openApp();
  const codeOf = async (variables: object) =>
    (await open.ask(PAGE, variables)).errors?.[0]?.extensions.code;
  const cursor = (text: string) => Buffer.from(text).toString('base64url');

  expect(await codeOf({ first: 201 })).toBe('LIMIT');
  expect(await codeOf({ first: -1 })).toBe('BAD_INPUT');
  expect(await codeOf({ after: 'nonsense' })).toBe('BAD_INPUT');
  expect(await codeOf({ after: cursor('["2025"]') })).toBe('BAD_INPUT');
  expect(await codeOf({ after: cursor('[1,2]') })).toBe('BAD_INPUT');
});

test('rows are counted only where they are asked to be', async () => {
  await using open = await openApp();

  await open.ask('{ positions { nodes { id } pageInfo { hasNextPage hasPreviousPage } } }');

  expect(open.asked()).toEqual(['positions']);
});

test('the filter is read field by field, and says which field it cannot use', async () => {
  await using open = await openApp();
  const ask = (filter: object) => open.ask(PAGE, { filter });
  const refusal = async (filter: object) => {
    const [error] = (await ask(filter)).errors ?? [];
    return [error?.extensions.code, error?.message.split(':')[0]];
  };

  const { data } = await ask({
    actorKinds: ['STATE'],
    from: '2025-12',
    to: '2025',
    text: ' Duty ',
  });

  expect(idsOf(data.positions)).toBe('14');
  expect(await refusal({ from: '2025-13' })).toEqual(['BAD_INPUT', 'filter.from']);
  expect(await refusal({ to: 'soon' })).toEqual(['BAD_INPUT', 'filter.to']);
  expect(await refusal({ from: '2025', to: '2024' })).toEqual(['BAD_INPUT', 'filter.to']);
  expect(await refusal({ actors: ['AAA'] })).toEqual(['BAD_INPUT', 'filter.actors']);
  expect(await refusal({ actors: ['clause:draft/1'] })).toEqual(['BAD_INPUT', 'filter.actors']);
  expect(await refusal({ issues: ['issue:'] })).toEqual(['BAD_INPUT', 'filter.issues']);
  expect(await refusal({ actorKinds: ['CLAUSE'] })).toEqual(['BAD_INPUT', 'filter.actorKinds']);
  expect(await refusal({ minCorroboration: -1 })).toEqual(['BAD_INPUT', 'filter.minCorroboration']);
  expect((await ask({ actors: ['state:ZZZ'] })).data.positions.totalCount).toBe(0);
});

test('a position has its polarity, forum, speaker, premises and corroboration', async () => {
  await using open = await openApp();
  const query = /* GraphQL */ `{
    nodes(ids: ["position:1", "position:5", "position:7"]) { ... on Position {
      polarity forum { id } speaker { name } event { place } inferredFrom { id } corroboration
      actor { __typename name aliases } target { __typename name ... on Clause { label } }
    } }
  }`;

  const { data } = await open.ask(query);

  expect(data.nodes).toEqual([
    {
      polarity: -1,
      forum: { id: 'org:forum' },
      speaker: { name: 'Dee Doe' },
      event: { place: 'Port' },
      inferredFrom: [],
      corroboration: 1,
      actor: {
        __typename: 'State',
        name: 'Aland',
        aliases: ['Aland Republic', 'Республика Аланд'],
      },
      target: { __typename: 'Clause', name: 'Due diligence for ore', label: 'OP1' },
    },
    expect.objectContaining({
      polarity: null,
      event: null,
      target: { __typename: 'Instrument', name: 'Draft on ore' },
    }),
    expect.objectContaining({
      inferredFrom: [{ id: 'position:1' }, { id: 'position:2' }],
      corroboration: 0,
    }),
  ]);
});

test('the pages of a node follow one another as well, each parent by itself', async () => {
  await using open = await openApp();
  const query = /* GraphQL */ `query ($after: String) {
    nodes(ids: ["state:AAA", "state:BBB"]) { ... on Actor { positions(first: 2, after: $after) {
      totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage endCursor } } } } }`;

  const { data: one } = await open.ask(query);
  const [aland] = one.nodes;
  const { data: two } = await open.ask(query, { after: aland.positions.pageInfo.endCursor });

  const idsIn = ({ positions }: { positions: { nodes: { id: string }[] } }) =>
    positions.nodes.map(({ id }) => id.slice('position:'.length)).join('');
  expect(one.nodes.map(idsIn)).toEqual(['32', '45']);
  expect(two.nodes.map(idsIn)).toEqual(['71', '45']);
  expect(two.nodes[0].positions).toMatchObject({
    totalCount: 4,
    pageInfo: { hasNextPage: false, hasPreviousPage: true },
  });
  expect(two.nodes[1].positions.pageInfo.hasPreviousPage).toBe(false);
});
