import { expect, test } from 'vitest';
import { placesOf } from '../places-of.ts';

test('a membership does not end before it begins', () => {
  expect(placesOf({ memberships: { 'membership:1': { from: '2020', to: '2019-12' } } })).toEqual([
    'memberships.csv:2:to E06',
  ]);
});

test('an event does not end before it begins', () => {
  const session = { from: '2025-12-05', to: '2025-12-01' };

  expect(placesOf({ events: { 'event:session': session } })).toContain('events.csv:2:to E06');
});

test('dates of differing precision are held to the days that they can mean', () => {
  expect(placesOf({ memberships: { 'membership:1': { from: '2020-12-31', to: '2020' } } })).toEqual(
    [],
  );
});
