import { expect, test } from 'vitest';
import { placesOf } from '../places-of.ts';

test('a clause that has a part of its span has all of it', () => {
  expect(placesOf({ clauses: { 'clause:draft/1a': { end: '', sha256: '' } } })).toEqual([
    'clauses.csv:4:end E05',
    'clauses.csv:4:sha256 E05',
  ]);
});

test('a clause may name its source and no span', () => {
  expect(placesOf({ clauses: { 'clause:old/1': { source: 'source:report' } } })).toEqual([]);
});
