import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moveEnd, spanBetween, spanOf, windowOf } from '../../../client/store/brush.ts';

const DATES = ['1962-12', '2019', '2019-03', '2025-11', '2025-12'];

test('no window is the whole axis, and the whole axis is no window', () => {
  expect(spanOf(DATES, { from: null, to: null })).toEqual({ first: 0, last: 4 });
  expect(windowOf(DATES, { first: 0, last: 4 })).toEqual({ from: null, to: null });
});

test('a window of days or years lies on the columns of months that it touches', () => {
  expect(spanOf(DATES, { from: '2019-03-11', to: '2025-11-28' })).toEqual({ first: 2, last: 3 });
  expect(spanOf(DATES, { from: '2019', to: '2019' })).toEqual({ first: 1, last: 2 });
});

test('a year that its months follow ends before the first of these', () => {
  expect(windowOf(DATES, { first: 0, last: 1 })).toEqual({ from: null, to: '2019-02' });
});

test('a window outside of everything still lies on the axis', () => {
  expect(spanOf(DATES, { from: '2030', to: null })).toEqual({ first: 4, last: 4 });
  expect(spanOf(DATES, { from: null, to: '1900' })).toEqual({ first: 0, last: 0 });
});

test('a brush from any column to any other is read back from its window', () => {
  const column = fc.nat(DATES.length - 1);
  fc.assert(
    fc.property(column, column, (one, other) => {
      const span = spanBetween(one, other);

      expect(spanOf(DATES, windowOf(DATES, span))).toEqual(span);
    }),
  );
});

test('an end moves by a column, never past the other, and on over a year that its January follows', () => {
  const narrowed = moveEnd(DATES, { from: null, to: null }, { end: 'last', to: 3 });
  const past = moveEnd(DATES, narrowed, { end: 'first', to: 4 });
  const year = ['2018', '2019', '2019-01', '2020'];
  const left = moveEnd(year, { from: null, to: '2019-01' }, { end: 'last', to: 1 });

  expect(narrowed).toEqual({ from: null, to: '2025-11' });
  expect(past).toEqual({ from: '2025-11', to: '2025-11' });
  expect(left).toEqual({ from: null, to: '2018' });
});
