import { describe, expect, test } from 'vitest';
import type { Query } from '../../queries/query.ts';
import { ENGINES, openTestNeo4j, type TestStore } from '../engines.ts';
import { loadOf } from '../facts.ts';
import { firstRecord } from '../first-record.ts';

const [GRAFEO, NEO4J] = ENGINES;
const asked = { summary: 'A test.', example: {}, read: (row: object) => row };
const nodes: Query<Record<never, never>, object> = {
  ...asked,
  name: 'nodes',
  cypher: `
    MATCH (node) UNWIND labels(node) AS label
    RETURN label, count(node) AS nodes ORDER BY label`,
};
const links: Query<Record<never, never>, object> = {
  ...asked,
  name: 'links',
  cypher: 'MATCH ()-[link]->() RETURN type(link) AS type, count(link) AS links ORDER BY type',
};
/** How many nodes of each label, and links of each type. */
const census = async (store: TestStore) => [await store.ask(nodes, {}), await store.ask(links, {})];

const ONE = loadOf({ concerns: [['clause:a/1', 'issue:x']] }, 'one');
const TWO = loadOf({ positions: [['position:1', 'state:AAA', 'OPPOSES', 'clause:b/1']] }, 'two');

test('the first record becomes as many nodes of each label and links of each type on both', async () => {
  const load = await firstRecord();
  await using neo4j = await NEO4J.open(load);
  await using grafeo = await GRAFEO.open(load);

  expect(await census(grafeo)).toEqual(await census(neo4j));
});

describe.each(ENGINES)('on $name', ({ open }) => {
  test('a record that is loaded twice is there once', async () => {
    await using store = await open(ONE);
    const once = await census(store);

    await store.replace(ONE);

    expect(await census(store)).toEqual(once);
  });

  test('a record takes the place of another, and nothing of that is left', async () => {
    await using empty = await open(TWO);
    const expected = await census(empty);
    await empty.replace(ONE);

    await empty.replace(TWO);

    expect(await census(empty)).toEqual(expected);
  });

  test('progress is heard up to the last row', async () => {
    const heard: number[] = [];
    await using store = await open();

    await store.replace(TWO, (rows) => heard.push(rows));

    expect(heard.at(-1)).toBe(TWO.total);
    expect(heard).toEqual([...heard].sort((a, b) => a - b));
  });

  test('a load that fails leaves the former graph', async () => {
    await using store = await open(ONE);
    const former = await census(store);
    const broken = { cypher: 'THIS IS NO CYPHER', rows: [{ id: 'x' }] };

    const load = { ...TWO, statements: [...TWO.statements, broken] };

    await expect(store.replace(load)).rejects.toThrow();
    expect(await census(store)).toEqual(former);
  });

  test('two nodes of one id are refused', async () => {
    await using store = await open(ONE);

    const load = { ...TWO, statements: [...TWO.statements, ...TWO.statements] };

    await expect(store.replace(load)).rejects.toThrow();
  });

  test.each([
    ["CREATE (:Actor {id: 'state:XXX'})"],
    ["MATCH (issue:Issue) SET issue.name = 'other' RETURN issue.name AS name"],
    ['MATCH (issue:Issue) DETACH DELETE issue'],
    ["MERGE (:Issue {id: 'issue:new'})"],
  ])('a question that writes is refused, and writes nothing: %s', async (cypher) => {
    await using store = await open(ONE);
    const former = await census(store);

    const answer = store.ask({ ...asked, name: 'write', cypher }, {});

    await expect(answer).rejects.toMatchObject({ code: 'INTERNAL' });
    expect(await census(store)).toEqual(former);
  });
});

test('a load in many transactions leaves on Neo4j what one transaction does', async () => {
  const load = await firstRecord();
  await using whole = await NEO4J.open(load);
  const expected = await census(whole);
  await using store = openTestNeo4j({ transactionRows: 100 });

  await store.replace(load);

  expect(await census(store)).toEqual(expected);
});
