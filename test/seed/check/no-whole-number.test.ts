import { expect, test } from 'vitest';
import { placesOf } from '../places-of.ts';

test.each(['1.5', '-1', '01', '1e3', 'two', '٣', '9007199254740993'])(
  '%s is no whole number',
  (order) => {
    expect(placesOf({ clauses: { 'clause:old/1': { order } } })).toEqual([
      'clauses.csv:2:order E05',
    ]);
  },
);

test('nought is a whole number', () => {
  expect(placesOf({ clauses: { 'clause:old/1': { order: '0' } } })).toEqual([]);
});
