import { expect, test } from 'vitest';
import { openApp } from './open-app.ts';

test('pages of actors, instruments and clauses follow one another', async () => {
  await using open = await openApp();
  const connections = [
    ['actors', 'org:club,org:forum,person:envoy,state:AAA,state:BBB'],
    ['instruments', 'instrument:draft,instrument:treaty'],
    ['clauses', 'clause:draft/1,clause:draft/1a,clause:treaty/1'],
  ] as const;

  for (const [name, ids] of connections) {
    const query = `query ($after: String) { ${name}(first: 1, after: $after) {
      totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage endCursor } } }`;
    const found: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await open.ask(query, { after });
      const page = data[name];
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      expect(page.totalCount).toBe(ids.split(',').length);
      found.push(page.nodes[0].id);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(found.sort()).toEqual(ids.split(','));
  }
});

test('actors and clauses are found by what is asked of them', async () => {
  await using open = await openApp();
  const query = /* GraphQL */ `{
    kinds: actors(kinds: [PERSON, ORGANISATION]) { nodes { id } }
    members: actors(memberOf: ["org:club"]) { nodes { id } }
    named: actors(text: "republic") { nodes { id } }
    fates: clauses(fates: [RETAINED]) { nodes { id } }
    issues: clauses(issues: ["issue:diligence"], instrument: "instrument:draft") { nodes { id } }
  }`;

  const { data } = await open.ask(query);

  const ids = Object.values<{ nodes: { id: string }[] }>(data).map(({ nodes }) =>
    nodes.map(({ id }) => id),
  );
  expect(ids).toEqual([
    ['org:club', 'person:envoy', 'org:forum'],
    ['state:AAA'],
    ['state:AAA'],
    ['clause:draft/1a'],
    ['clause:draft/1'],
  ]);
});

test.each([
  'clauses(instrument: "") { totalCount }',
  'instruments(negotiation: "") { totalCount }',
  'events(negotiation: "") { id }',
])('an empty id asks for nothing, not for all: %s', async (field) => {
  await using open = await openApp();

  const { errors } = await open.ask(`{ ${field} }`);

  expect(errors?.[0]?.extensions.code).toBe('BAD_INPUT');
});
