import { expect, test } from 'vitest';
import { openApp } from './open-app.ts';

test('a node is found by its id, and typed by it', async () => {
  await using open = await openApp();
  const ids = [
    'state:AAA',
    'state:ZZZ',
    'org:club',
    'person:envoy',
    'event:session',
    'source:book',
  ];

  const { data } = await open.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', {
    ids,
  });

  expect(data.nodes).toEqual([
    { __typename: 'State', id: 'state:AAA' },
    null,
    { __typename: 'Organisation', id: 'org:club' },
    { __typename: 'Person', id: 'person:envoy' },
    { __typename: 'Event', id: 'event:session' },
    { __typename: 'Source', id: 'source:book' },
  ]);
});

test('an unknown id is null, a malformed one is refused', async () => {
  await using open = await openApp();

  expect(await open.ask('{ node(id: "state:ZZZ") { id } }')).toEqual({ data: { node: null } });
  for (const id of ['ZZZ', 'thing:x', 'state:', '']) {
    const { data, errors } = await open.ask('query ($id: ID!) { node(id: $id) { id } }', { id });
    expect([data.node, errors?.[0]?.extensions.code]).toEqual([null, 'BAD_INPUT']);
  }
});

test('an actor has its memberships, commitments and requests for comment', async () => {
  await using open = await openApp();
  const query = /* GraphQL */ `{
    aland: node(id: "state:AAA") { ... on Actor {
      memberships { organisation { name members { actor { id } } } from to role evidence { id } }
      commitments { id }
    } }
    borduria: node(id: "state:BBB") { ... on State { iso3 commentRequests {
      asker { id } actor { id } about { id } date answer evidence { id } } } }
    envoy: node(id: "person:envoy") { ... on Person { speaksFor { id } } }
  }`;

  const { data } = await open.ask(query);

  expect(data).toEqual({
    aland: {
      memberships: [
        {
          organisation: { name: 'Common Club', members: [{ actor: { id: 'state:AAA' } }] },
          from: '2020',
          to: null,
          role: 'founder',
          evidence: [{ id: 'evidence:7' }],
        },
      ],
      commitments: [{ id: 'position:3' }],
    },
    borduria: {
      iso3: 'BBB',
      commentRequests: [
        {
          asker: { id: 'org:club' },
          actor: { id: 'state:BBB' },
          about: { id: 'instrument:draft' },
          date: '2025-12-06',
          answer: null,
          evidence: [{ id: 'evidence:10' }],
        },
      ],
    },
    envoy: { speaksFor: [{ id: 'state:AAA' }] },
  });
});

test('an instrument has its clauses, its recalls both ways and its negotiation', async () => {
  await using open = await openApp();
  const query = /* GraphQL */ `{
    instruments { totalCount nodes { id force body { id } recalls { id } recalledBy { id }
      clauses { id parent { id } children { id } } } }
    negotiations { name instruments { id } events { id } }
    issues { id targets { id } }
    events { id negotiation { id } body { id } }
  }`;

  const { data } = await open.ask(query);

  expect(data.instruments).toMatchObject({
    totalCount: 2,
    nodes: [
      {
        id: 'instrument:treaty',
        force: 'binding',
        body: { id: 'org:club' },
        recalledBy: [{ id: 'instrument:draft' }],
      },
      {
        id: 'instrument:draft',
        recalls: [{ id: 'instrument:treaty' }],
        clauses: [
          { id: 'clause:draft/1', parent: null, children: [{ id: 'clause:draft/1a' }] },
          { id: 'clause:draft/1a', parent: { id: 'clause:draft/1' }, children: [] },
        ],
      },
    ],
  });
  expect(data.negotiations.map(({ name }: { name: string }) => name)).toEqual([
    'Past talks',
    'Talks on ore',
  ]);
  expect(data.issues[0]).toEqual({
    id: 'issue:diligence',
    targets: [{ id: 'clause:draft/1' }, { id: 'clause:treaty/1' }],
  });
  expect(data.events.map(({ id }: { id: string }) => id)).toEqual([
    'event:speech',
    'event:session',
  ]);
});

test('the lineage of a clause says what it became, and who stood for and against it', async () => {
  await using open = await openApp();
  const query = /* GraphQL */ `query ($id: ID!) { node(id: $id) { ... on Clause { lineage { steps {
    from { id } to { id } change event { id } supporters { id } opponents { id } evidence { id } } } } } }`;

  const { data: dropped } = await open.ask(query, { id: 'clause:draft/1' });
  const { data: kept } = await open.ask(query, { id: 'clause:draft/1a' });

  expect(dropped.node.lineage.steps).toEqual([
    {
      from: { id: 'clause:draft/1' },
      to: { id: 'clause:draft/1a' },
      change: 'SOFTENED',
      event: { id: 'event:session' },
      supporters: [{ id: 'position:4' }],
      opponents: [{ id: 'position:2' }, { id: 'position:1' }],
      evidence: [{ id: 'evidence:8' }],
    },
  ]);
  expect(kept.node.lineage.steps).toEqual(dropped.node.lineage.steps);
});

test('search finds across kinds, best first, and sentences only where they are asked for', async () => {
  await using open = await openApp();
  const query = /* GraphQL */ `query ($text: String!, $kinds: [NodeKind!]) {
    search(text: $text, kinds: $kinds) { kind name matched score node { id } } }`;

  const { data } = await open.ask(query, { text: '  ALAND ' });
  const { data: sentences } = await open.ask(query, { text: 'aland', kinds: ['POSITION'] });
  const { data: nothing } = await open.ask(query, { text: ' ' });
  const { data: ranked } = await open.ask(query, { text: 'register' });

  expect(data.search).toEqual([
    { kind: 'STATE', name: 'Aland', matched: 'Aland', score: 1, node: { id: 'state:AAA' } },
  ]);
  expect(sentences.search).toHaveLength(4);
  expect(nothing.search).toEqual([]);
  expect(
    ranked.search.map(({ name, score }: { name: string; score: number }) => [name, score]),
  ).toEqual([
    ['Register', 1],
    ['A register of mines', 0.5],
  ]);
});

test('the record says what it is and who answers', async () => {
  await using open = await openApp();

  const { data } = await open.ask(
    '{ dataset { name version licence digest engine loadedAt sourcesProved counts { id count } } }',
  );

  expect(data.dataset).toMatchObject({
    name: 'A small record',
    version: '1.0.0',
    licence: 'CC-BY-4.0',
    digest: '0'.repeat(64),
    engine: expect.stringMatching(/^Grafeo /),
    loadedAt: '2026-01-01T00:00:00Z',
    sourcesProved: 0,
  });
  expect(data.dataset.counts).toContainEqual({ id: 'POSITION', count: 7 });
});
