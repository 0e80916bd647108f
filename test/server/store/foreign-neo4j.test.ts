import neo4j from 'neo4j-driver';
import { afterEach, expect, test } from 'vitest';
import { neo4jAddress, openTestNeo4j } from '../../engines.ts';
import { holdingOf, loadOfGraph, whole } from './two-graphs.ts';

/** Writes into the database of the tests past the store, as somebody else would. */
async function write(cypher: string): Promise<void> {
  const driver = neo4j.driver(neo4jAddress());
  try {
    await driver.executeQuery(cypher);
  } finally {
    await driver.close();
  }
}

afterEach(() => write('MATCH (node) DETACH DELETE node'));

test('a database that somebody else filled is refused, and kept', async () => {
  await write('MATCH (node) DETACH DELETE node');
  await write("CREATE (:Person {id: 'keanu', name: 'Keanu'})");
  await using store = openTestNeo4j();

  await expect(store.replace(loadOfGraph('former', 10))).rejects.toMatchObject({
    code: 'STORE_DAMAGED',
    message: expect.stringContaining('holds 1 nodes'),
  });

  const people = {
    name: 'x',
    summary: 'X.',
    cypher: 'MATCH (p:Person) RETURN p.id AS id',
    example: {},
  };
  expect(await store.ask({ ...people, read: (row) => row['id'] }, {})).toEqual(['keanu']);
});

test('what somebody adds beside the graph outlives the next load', async () => {
  await using store = openTestNeo4j();
  await store.replace(loadOfGraph('former', 10));
  await write("CREATE (:Comment {text: 'mine'})");

  await store.replace(loadOfGraph('latter', 10));

  expect(await holdingOf(store)).toEqual(whole('latter', 10));
  const comments = { name: 'x', summary: 'X.', cypher: 'MATCH (c:Comment) RETURN c.text AS text' };
  expect(await store.ask({ ...comments, example: {}, read: (row) => row['text'] }, {})).toEqual([
    'mine',
  ]);
});
