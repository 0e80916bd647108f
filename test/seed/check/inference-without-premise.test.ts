import { expect, test } from 'vitest';
import { placesOf } from '../places-of.ts';

test('an inferred position names what it is inferred from', () => {
  expect(placesOf({ positions: { 'position:2': { inferred_from: '' } } })).toEqual([
    'positions.csv:3:inferred_from E08',
  ]);
});
