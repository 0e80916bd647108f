import { expect, test } from 'vitest';
import { placesOf } from '../places-of.ts';

test('an id that an earlier row of its table has is a duplicate', () => {
  expect(placesOf({ positions: { again: { id: 'position:1', date: '2024', event: '' } } })).toEqual(
    ['positions.csv:4:id E03'],
  );
});

test('an id that a row of another table has is a duplicate, and of the wrong kind', () => {
  expect(placesOf({ issues: { again: { id: 'clause:old/1' } } })).toEqual([
    'issues.csv:3:id E03',
    'issues.csv:3:id E13',
  ]);
});
