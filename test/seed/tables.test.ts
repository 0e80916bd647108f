import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cell, given, isLost, lostOf, several } from '../../seed/tables.ts';
import { tablesOf } from './tables-of.ts';

const rowOf = (cells: { readonly [column: string]: string }) => ({ file: 'x.csv', line: 2, cells });

test('an empty cell is null, or the empty text, or no values', () => {
  const row = rowOf({});

  expect([cell(row, 'name'), given(row, 'name'), several(row, 'name')]).toEqual([null, '', []]);
});

test('several values come back as they were joined, whatever spaces stand around the bar', () => {
  const value = fc.string().map((text) => text.replaceAll('|', '').trim());
  const bar = fc.constantFrom('|', ' | ', '|  ');
  fc.assert(
    fc.property(fc.array(value.filter(Boolean)), bar, (values, between) => {
      expect(several(rowOf({ aliases: values.join(between) }), 'aliases')).toEqual(values);
    }),
  );
});

test('a record is whole but for the tables and columns that are lost', () => {
  const lost = lostOf([
    { names: new Set(['actors']), ids: new Set(['org:a']) },
    { names: new Set(['issues.name']), ids: new Set(['org:b']) },
  ]);
  const tables = { ...tablesOf(), lost };

  expect(isLost(tables, 'actors', 'kind')).toBe(true);
  expect(isLost(tables, 'issues', 'name')).toBe(true);
  expect(isLost(tables, 'issues', 'id')).toBe(false);
  expect(isLost(tablesOf(), 'actors', 'kind')).toBe(false);
  expect([...lost.ids]).toEqual(['org:a', 'org:b']);
});
