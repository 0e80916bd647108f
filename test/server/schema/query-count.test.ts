import { expect, test } from 'vitest';
import { firstRecord } from '../../first-record.ts';
import { openApp } from './open-app.ts';

test('a page of 50 positions with actor, target, evidence and source costs at most six questions', async () => {
  await using open = await openApp(await firstRecord());
  const whole = /* GraphQL */ `{
    positions(first: 50) { nodes { id summary
      actor { id name aliases }
      target { id name ... on Clause { label wording } ... on Instrument { form } }
      evidence { paraphrase source { title } }
    } }
  }`;

  const { data } = await open.ask(whole);

  expect(data.positions.nodes).toHaveLength(50);
  expect([...open.asked()].sort()).toEqual([
    'actors-by-id',
    'clauses-by-id',
    'evidence-of-positions',
    'instruments-by-id',
    'positions',
    'sources-by-id',
  ]);
});

test('names come with the positions, and cost no question of their own', async () => {
  await using open = await openApp(await firstRecord());

  await open.ask('{ positions { nodes { actor { id name shortName } target { id name fate } } } }');

  expect(open.asked()).toEqual(['positions']);
});

test('positions of a node begin to be read with the node, and only once', async () => {
  await using open = await openApp(await firstRecord());
  const query = /* GraphQL */ `
    query ($id: ID!, $first: Int) { node(id: $id) { ...Holder } }
    fragment Holder on Actor { name positions(first: $first) { nodes { target { name } } } }
  `;

  const { data } = await open.ask(query, { id: 'state:SAU', first: 3 });

  expect(data.node.positions.nodes).toHaveLength(3);
  expect(open.asked()).toEqual(['positions-of-actors', 'actors-by-id']);
});

test('lists in lists are one question a level', async () => {
  await using open = await openApp(await firstRecord());
  const query = /* GraphQL */ `{
    node(id: "state:SAU") { ... on Actor { positions(first: 20) { nodes {
      target { name positions(first: 10) { nodes { actor { name } } } }
    } } } }
  }`;

  await open.ask(query);

  expect([...open.asked()].sort()).toEqual([
    'actors-by-id',
    'positions-of-actors',
    'positions-on-targets',
  ]);
});
