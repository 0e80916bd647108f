import { expect, test } from 'vitest';
import { placesOf } from '../places-of.ts';

test.each(['12.12.2025', '2025-13', '2025-02-29', '2025-12-12T10:00', 'December', '25'])(
  '%s is no date',
  (date) => {
    expect(placesOf({ requests: { 'request:1': { date } } })).toEqual(['requests.csv:2:date E06']);
  },
);

test.each(['2025', '2025-12', '2024-02-29'])('%s is a date', (date) => {
  expect(placesOf({ requests: { 'request:1': { date } } })).toEqual([]);
});
