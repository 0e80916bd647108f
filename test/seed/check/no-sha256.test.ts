import { expect, test } from 'vitest';
import { placesOf } from '../places-of.ts';

test.each(['abc', 'A'.repeat(64), 'g'.repeat(64), 'a'.repeat(65)])('%s is no hash', (sha256) => {
  expect(placesOf({ sources: { 'source:report': { sha256 } } })).toEqual([
    'sources.csv:2:sha256 E05',
  ]);
});
