import { expect, test } from 'vitest';
import { fittedLayout } from '../../../client/layout/fit.ts';
import { layoutOptions } from '../../../client/layout/options.ts';
import type { Row } from '../record-of.ts';
import { inputOf } from './inputs.ts';

const measure = (text: string) => text.length * 7;
const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, index): Row => ['state:AAA', 'OPPOSES', `clause:c${index}`]);

test('what has room stands in full size', () => {
  const { options, geometry } = fittedLayout(inputOf(rowsOf(4)), {
    width: 860,
    height: 600,
    measure,
  });

  expect(options.row.min).toBe(28);
  expect(geometry.height).toBe(600);
});

test('what has not is drawn closer, and so is lower', () => {
  const input = inputOf(rowsOf(14));
  const full = fittedLayout(input, { width: 860, height: 2_000, measure });
  const close = fittedLayout(input, { width: 860, height: 300, measure });

  expect([full.options.row.min, close.options.row.min]).toEqual([28, 22]);
  expect(close.geometry.spine.bottom).toBeLessThan(full.geometry.spine.bottom);
});

test('a narrow picture goes on down the page, and is never drawn closer', () => {
  const { options, geometry } = fittedLayout(inputOf(rowsOf(14)), {
    width: 390,
    height: 100,
    measure,
  });

  expect(options.row).toEqual(layoutOptions({ width: 390, height: 100, measure }).row);
  expect(geometry.height).toBeGreaterThan(100);
});
