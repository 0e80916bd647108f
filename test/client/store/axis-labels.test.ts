import { expect, test } from 'vitest';
import { axisLabels } from '../../../client/store/axis-labels.ts';

const dates = ['1962-12', '2020', '2020-10', '2020-11', '2025-12', '2026-01'];
const short = (date: string) => `in ${date}`;

test('where columns are wide each has its own date', () => {
  expect(axisLabels({ dates, width: 600, short })).toEqual(dates.map(short));
});

test('where they are narrow a year stands under its first column', () => {
  expect(axisLabels({ dates, width: 240, short })).toEqual([
    '1962',
    '2020',
    '',
    '',
    '2025',
    '2026',
  ]);
});

test('a year that would run into the one before it is left out', () => {
  expect(axisLabels({ dates, width: 120, short })).toEqual(['1962', '', '', '', '2025', '']);
});

test('an axis without columns has no labels', () => {
  expect(axisLabels({ dates: [], width: 300, short })).toEqual([]);
});
