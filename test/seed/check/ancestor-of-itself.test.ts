import { expect, test } from 'vitest';
import { placesOf } from '../places-of.ts';

test('a clause is not its own parent', () => {
  expect(placesOf({ clauses: { 'clause:draft/1a': { parent: 'clause:draft/1a' } } })).toEqual([
    'clauses.csv:4:parent E11',
  ]);
});

test('a clause is not the parent of its parent', () => {
  expect(placesOf({ clauses: { 'clause:draft/1': { parent: 'clause:draft/1a' } } })).toEqual([
    'clauses.csv:3:parent E11',
  ]);
});
