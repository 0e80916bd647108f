import { expect, test } from 'vitest';
import { placesOf } from '../places-of.ts';

test('a clause and its parent stand in one instrument', () => {
  expect(placesOf({ clauses: { 'clause:draft/1a': { parent: 'clause:old/1' } } })).toEqual([
    'clauses.csv:4:parent E11',
  ]);
});
