import { expect, test } from 'vitest';
import { wordsIn } from './words-in.ts';

test('labels are found on nodes, in conditions and in subqueries, and properties are none', () => {
  const { labels } = wordsIn(`
    MATCH (a:Actor:State {id: $id, name: 'x:Y'})-->(:Position)
    WHERE a:Person OR EXISTS { MATCH (a)-->(b:Issue) }
    RETURN {one: a.id, two: [x IN [1] | x]} AS map // :Comment
  `);

  expect(labels).toEqual(['Actor', 'State', 'Position', 'Person', 'Issue']);
});

test('relationship types are found with and without a name, a length or a map', () => {
  const { labels, types } = wordsIn(`
    MATCH (a)-[:HOLDS]->(b)<-[r:ON|PART_OF]-(c)-[:CHILD_OF*1..3]->(d)-[:RECALLS {id: $id}]->(e)
    RETURN [(a)-[:SHOWN_BY]->(f) | f.id] AS ids, a[0] AS first
  `);

  expect(types).toEqual(['HOLDS', 'ON', 'PART_OF', 'CHILD_OF', 'RECALLS', 'SHOWN_BY']);
  expect(labels).toEqual([]);
});
