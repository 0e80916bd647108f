import { expect, test } from 'vitest';
import { placesOf } from '../places-of.ts';

const INFERRED = { evidentiality: 'inferred', date: '', event: '' };

test('a position does not rest on itself', () => {
  expect(placesOf({ positions: { 'position:2': { inferred_from: 'position:2' } } })).toEqual([
    'positions.csv:3:inferred_from E08',
  ]);
});

test('positions do not rest on one another in a circle, which is reported once', () => {
  expect(
    placesOf({
      positions: {
        'position:2': { inferred_from: 'position:1|position:3' },
        'position:3': { ...INFERRED, stance: 'supports', inferred_from: 'position:4' },
        'position:4': { ...INFERRED, stance: 'reserves', inferred_from: 'position:2' },
      },
    }),
  ).toEqual(['positions.csv:3:inferred_from E08']);
});
