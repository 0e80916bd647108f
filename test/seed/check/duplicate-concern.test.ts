import { expect, test } from 'vitest';
import { placesOf } from '../places-of.ts';

test('a pair of target and issue stands once', () => {
  const again = { id: '', target: 'clause:old/1', issue: 'issue:tracing' };

  expect(placesOf({ concerns: { again } })).toEqual(['concerns.csv:4:target E03']);
});
