import { expect, test } from 'vitest';
import type { GraphStore } from '../../../queries/graph-store.ts';
import type { Context } from '../../../server/schema/context.ts';
import { fieldOf, findNode, loadNode, loadNodes } from '../../../server/schema/load-node.ts';
import { createGrafeoStore } from '../../../server/store/grafeo-store.ts';
import { smallLoad } from '../../queries/small-record.ts';
import { openApp } from './open-app.ts';

/** A request over the small record, and the names of what it asked. */
async function request() {
  const held = createGrafeoStore(null);
  await held.replace(smallLoad());
  const names: string[] = [];
  const store: GraphStore = {
    engine: held.engine,
    endsQuestions: held.endsQuestions,
    ready: () => held.ready(),
    ask: (query, params) => {
      names.push(query.name);
      return held.ask(query, params);
    },
  };
  const context: Context = { store, sourceTexts: new Map() };
  return { names, context, [Symbol.asyncDispose]: () => held[Symbol.asyncDispose]() };
}

test('what is not on record is found as null, and loaded as an error with its id', async () => {
  await using asked = await request();

  expect(await findNode('state:ZZZ', asked.context)).toBeNull();
  expect(await findNode('nonsense', asked.context)).toBeNull();
  await expect(loadNode('state:ZZZ', asked.context)).rejects.toMatchObject({
    code: 'NOT_FOUND',
    id: 'state:ZZZ',
  });
});

test('nodes are loaded in the order of their ids, with one question a kind of row', async () => {
  await using asked = await request();

  const nodes = await loadNodes(
    ['org:club', 'issue:register', 'state:AAA', 'person:envoy'],
    asked.context,
  );

  expect(nodes.map(({ name }) => name)).toEqual(['Common Club', 'Register', 'Aland', 'Dee Doe']);
  expect([...asked.names].sort()).toEqual(['actors-by-id', 'issues-by-id']);
});

test('a field that is known costs no question, null among what is known', async () => {
  await using asked = await request();
  const inPart = { id: 'state:AAA', name: 'As the row says', shortName: null };

  expect(await fieldOf('name', inPart, asked.context)).toBe('As the row says');
  expect(await fieldOf('shortName', inPart, asked.context)).toBeNull();
  expect(asked.names).toEqual([]);
  expect(await fieldOf('iso3', inPart, asked.context)).toBe('AAA');
  expect(asked.names).toEqual(['actors-by-id']);
});

test('at most two hundred nodes are found at once', async () => {
  await using open = await openApp();
  const ids = Array.from({ length: 201 }, (_, i) => `state:${i}`);
  const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';

  expect((await open.ask(query, { ids: ids.slice(1) })).data.nodes).toHaveLength(200);
  expect((await open.ask(query, { ids })).errors?.[0]?.extensions.code).toBe('LIMIT');
});
