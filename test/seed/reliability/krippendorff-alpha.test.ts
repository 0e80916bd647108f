import { expect, test } from 'vitest';
import { krippendorffAlpha, type Unit } from '../../../seed/reliability/krippendorff-alpha.ts';

/** Units from a drawing: a line a coder, a character a unit; a dot is a missing value. */
function unitsOf(...coders: readonly string[]): readonly Unit[] {
  const lines = coders.map((coder) => coder.split(' '));
  return (lines[0] ?? []).map((_, unit) =>
    lines.flatMap((line) => (line[unit] === '.' ? [] : [(line[unit] ?? '').charCodeAt(0) - 48])),
  );
}

const MISSING = unitsOf(
  '1 2 3 3 2 1 4 1 2 . . .',
  '1 2 3 3 2 2 4 1 2 5 . 3',
  '. 3 3 3 2 3 4 2 2 5 1 .',
  '1 2 3 3 2 4 4 1 2 5 1 .',
);

test('alpha of the binary example of the article, section A, is 0.095', () => {
  const units = unitsOf('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0');

  expect(krippendorffAlpha(units, 'nominal')).toBeCloseTo(0.095, 3);
});

test('alpha of the nominal example of the article, section B, is 0.692', () => {
  const units = unitsOf('a a b b d c c c e d d a', 'b a b b b c c c e d d d');

  expect(krippendorffAlpha(units, 'nominal')).toBeCloseTo(0.692, 3);
});

test.each([
  ['nominal', 0.743],
  ['ordinal', 0.815],
  ['interval', 0.849],
] as const)('alpha of the example with missing values, section C, %s, is %d', (metric, alpha) => {
  expect(krippendorffAlpha(MISSING, metric)).toBeCloseTo(alpha, 3);
});

test('alpha is 1 where all agree on values that differ', () => {
  for (const metric of ['nominal', 'ordinal', 'interval'] as const) {
    expect(krippendorffAlpha(unitsOf('1 2 3', '1 2 3'), metric)).toBe(1);
  }
});

test('alpha is not defined where no two values differ, or nothing can be compared', () => {
  expect(krippendorffAlpha(unitsOf('1 1 1', '1 1 1'), 'nominal')).toBeNull();
  expect(krippendorffAlpha(unitsOf('1 2 3', '. . .'), 'nominal')).toBeNull();
  expect(krippendorffAlpha([], 'interval')).toBeNull();
});

test('alpha does not depend on the order of units or coders', () => {
  const shuffled = MISSING.map((unit) => unit.toReversed()).toReversed();

  for (const metric of ['nominal', 'ordinal', 'interval'] as const) {
    const alpha = krippendorffAlpha(MISSING, metric) ?? 0;
    expect(krippendorffAlpha(shuffled, metric)).toBeCloseTo(alpha, 12);
  }
});
