import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csv, writeCell } from '../../../server/export/csv.ts';
import { positionOf, viewOf, written } from './view-of.ts';

const rows = (text: string): Record<string, string>[] => parse(text, { columns: true });
const cells = (text: string): string[][] => parse(text);

test('a row is a position, and says which record it comes from', () => {
  expect(rows(written(csv, viewOf()))).toMatchObject([
    {
      position: 'position:1',
      actor_name: 'Aland',
      stance: 'OPPOSES',
      polarity: '-1',
      target_name: 'Due diligence',
      event: '',
      title: 'Talks on ore',
      version: '1.0.0',
      licence: 'CC-BY-4.0',
      digest: 'abcdef0123456789',
      filter: 'stances=OPPOSES',
    },
  ]);
});

test('a view without positions is a table without rows', () => {
  expect(rows(written(csv, viewOf({ positions: [] })))).toEqual([]);
});

test('a foreign reader gets back every text that is no formula', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (tail) => {
      const summary = `Aland ${tail}`;
      const [row] = rows(written(csv, viewOf({ positions: [positionOf({ summary })] })));

      expect(row?.['summary']).toBe(summary);
    }),
  );
});

test('no text begins as a spreadsheet would take for a formula, whatever stands before the sign', () => {
  const sign = fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠');
  const before = fc.string({
    unit: fc.constantFrom(' ', '\t', '\r', '\n', '\u00a0', '\u200b', '\u0000'),
  });
  fc.assert(
    fc.property(before, sign, fc.string({ unit: 'binary' }), (space, first, tail) => {
      const text = `${space}${first}${tail}`;
      const [[cell]] = cells(`${writeCell(text)},x\r\n`) as [[string]];

      expect(cell).toBe(`'${text}`);
    }),
  );
});

test('a number is left alone, below zero too, and what is not known is an empty cell', () => {
  expect([-1, -0.5, 0, null].map(writeCell)).toEqual(['-1', '-0.5', '0', '']);
});
