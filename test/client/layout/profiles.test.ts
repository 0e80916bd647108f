import { expect, test } from 'vitest';
import { zoneOf } from '../../../client/layout/profiles.ts';

test('from a quarter on, a mean polarity leans', () => {
  expect([-1, -0.25, -0.2, 0, 0.2, 0.25, 1].map(zoneOf)).toEqual([
    'left',
    'left',
    'both',
    'both',
    'both',
    'right',
    'right',
  ]);
});

test('no polarity is no side, which is not the middle', () => {
  expect(zoneOf(null)).toBe('quiet');
});
