import { expect, test } from 'vitest';
import { placesOf } from '../places-of.ts';

const dated = (date: string) => placesOf({ positions: { 'position:1': { date } } });

test.each(['2025-11-30', '2025-12-06', '2024'])('%s is no day of the session', (date) => {
  expect(dated(date)).toEqual(['positions.csv:2:date W02']);
});

test.each(['2025-12-01', '2025-12-05', '2025-12', '2025'])(
  '%s may be a day of the session',
  (date) => {
    expect(dated(date)).toEqual([]);
  },
);

test('an event without an end may go on', () => {
  expect(
    placesOf({
      events: { 'event:session': { to: '' } },
      positions: { 'position:1': { date: '2026-01' } },
    }),
  ).toEqual([]);
});
