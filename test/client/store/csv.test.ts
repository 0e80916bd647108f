import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeCsv } from '../../../client/store/csv.ts';
import { writeCell } from '../../../server/export/csv.ts';

const cell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('=', '-', '@', '＋', '"', ',', '\r', '\n', '\t', ' ', 'a') }),
  fc.double({ noNaN: true }),
  fc.constant(null),
);

test('a cell is written as the server writes it, whatever it holds', () => {
  fc.assert(
    fc.property(cell, (value) => {
      expect(writeCsv({ head: [], rows: [[value]] })).toBe(`\r\n${writeCell(value)}\r\n`);
    }),
  );
});

test('a foreign reader gets back the table, and no cell of it is a formula', () => {
  const text = writeCsv({
    head: ['Actor', 'On'],
    rows: [
      ['=1+1', 'ore, "raw"'],
      [null, -1],
    ],
  });

  expect(parse(text)).toEqual([
    ['Actor', 'On'],
    ["'=1+1", 'ore, "raw"'],
    ['', '-1'],
  ]);
});
