import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysOf } from '../../seed/dates.ts';

const DAY = 86_400_000;

test('a year, a month and a day mean the days that they have', () => {
  expect(daysOf('2024')).toEqual({ first: '2024-01-01', last: '2024-12-31' });
  expect(daysOf('2024-02')).toEqual({ first: '2024-02-01', last: '2024-02-29' });
  expect(daysOf('2024-02-29')).toEqual({ first: '2024-02-29', last: '2024-02-29' });
});

test('a day that the calendar does not have is none', () => {
  expect(['2023-02-29', '2024-00', '2024-13-01', '2024-04-31', '2024-1-1'].map(daysOf)).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
});

test('every day of the calendar is itself, lies in its month, and the month in its year', () => {
  const days = fc.integer({ min: Date.UTC(1000, 0, 1) / DAY, max: Date.UTC(9999, 11, 31) / DAY });
  fc.assert(
    fc.property(days, (number) => {
      const day = new Date(number * DAY).toISOString().slice(0, 10);
      const [month, year] = [daysOf(day.slice(0, 7)), daysOf(day.slice(0, 4))];

      expect(daysOf(day)).toEqual({ first: day, last: day });
      expect([year?.first, month?.first, day, month?.last, year?.last]).toEqual(
        [year?.first, month?.first, day, month?.last, year?.last].sort(),
      );
    }),
  );
});

test('the day after the last of a month is the first of the next', () => {
  const months = fc.tuple(fc.integer({ min: 1000, max: 9998 }), fc.integer({ min: 0, max: 11 }));
  fc.assert(
    fc.property(months, ([year, index]) => {
      const month = (ahead: number) =>
        daysOf(new Date(Date.UTC(year, index + ahead, 1)).toISOString().slice(0, 7));
      const next = new Date(Date.parse(month(0)?.last ?? '') + DAY).toISOString().slice(0, 10);

      expect(next).toBe(month(1)?.first);
    }),
  );
});
