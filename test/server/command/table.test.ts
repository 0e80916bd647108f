import { expect, test } from 'vitest';
import { tableOf } from '../../../server/command/table.ts';

test('a table pads its columns by characters, not by code units', () => {
  expect(
    tableOf([
      { id: '𝒜', name: 'one' },
      { id: 'bb', name: 'two' },
    ]),
  ).toBe(['id  name', '──  ────', '𝒜   one', 'bb  two'].join('\n'));
});

test('a table shows what is not known as a dash, and lists joined', () => {
  expect(tableOf([{ date: null, issues: ['a', 'b'], none: [] }])).toContain('–     a, b    –');
});

test('a table of no rows is empty', () => {
  expect(tableOf([])).toBe('');
});

test('a table shows fractions to four decimals, and whole numbers as they are', () => {
  expect(tableOf([{ score: 5 / 56, shared: 12, support: [1 / 3] }])).toContain(
    '0.0893  12      0.3333',
  );
});
