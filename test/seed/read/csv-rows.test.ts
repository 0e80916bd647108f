import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRows } from '../../../seed/read/csv-rows.ts';

/** Texts of whatever CSV makes hard, sound or not. */
const TEXT = fc
  .array(fc.constantFrom('a', ',', '"', '""', '\n', '\r\n', '\r', ' ', 'é', '供', '😀'))
  .map((parts) => parts.join(''));

test('rows, and where quotes break, are those that csv-parse finds', () => {
  fc.assert(
    fc.property(TEXT, (text) => {
      expect(rowsIn(text)).toEqual(rowsByPeer(text));
    }),
    { numRuns: 2_000 },
  );
});

test('a row is given with the line on which it begins, of whatever kind the breaks before it are', () => {
  const lines = [...readRows(Buffer.from('a\r\n"b\r\nc\rd"\re\n'), { offset: 0, line: 1 })];

  expect(lines.map(({ line }) => line)).toEqual([1, 2, 5]);
});

/** The rows up to the end, or to where quotes break. */
function rowsIn(text: string) {
  const rows: (readonly string[])[] = [];
  const reading = readRows(Buffer.from(text), { offset: 0, line: 1 });
  let result = reading.next();
  for (; !result.done; result = reading.next()) rows.push(result.value.cells);
  return { rows, isBroken: result.value !== null };
}

function rowsByPeer(text: string) {
  const rows: (readonly string[])[] = [];
  try {
    parse(text, {
      on_record: (cells: readonly string[]) => {
        rows.push(cells);
        return null;
      },
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
    });
    return { rows, isBroken: false };
  } catch (error) {
    if (error instanceof CsvError) return { rows, isBroken: true };
    throw error;
  }
}
