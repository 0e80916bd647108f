import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf } from './lines-of.ts';

/** Cells of whatever CSV makes hard. */
const CELL = fc
  .array(fc.constantFrom('a', ',', '"', '\n', '\r\n', '\r', ' ', '|', '供', '😀', 'e\u0301'))
  .map((parts) => parts.join(''));
const ROWS = fc.array(fc.array(CELL, { minLength: 2, maxLength: 4 }), { maxLength: 6 });

test('rows come back as they were written, each on the line on which it begins', () => {
  fc.assert(
    fc.property(ROWS, fc.constantFrom('\n', '\r\n'), (rows, end) => {
      const texts = rows.map((cells) => cells.map(quote).join(',') + end);

      const { lines, broken } = linesOf(texts.join(''));

      expect(broken).toEqual([]);
      expect(lines).toEqual(
        rows.map((cells, index) => ({ cells, line: lineAfter(texts.slice(0, index).join('')) })),
      );
    }),
  );
});

test('a row whose quotes break is given with what stands on its first line', () => {
  const { lines, broken } = linesOf('a,b\n"1\n1",2\nc,"d,e\n3,4\n');

  expect(lines).toEqual([
    { line: 1, cells: ['a', 'b'] },
    { line: 2, cells: ['1\n1', '2'] },
    { line: 5, cells: ['3', '4'] },
  ]);
  expect(broken).toEqual([
    { line: 4, cells: ['c', '"d', 'e'], why: 'a quote that is never closed' },
  ]);
});

function quote(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}

/** The number of the line that follows a text, as an editor counts them. */
function lineAfter(text: string): number {
  return text.split(/\r\n|\n|\r/).length;
}
