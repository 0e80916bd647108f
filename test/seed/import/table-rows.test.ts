import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tableRows } from '../../../seed/import/table-rows.ts';

/** The rows of a text that comes in chunks of so many units. */
async function rowsOf(text: string, size = 1000) {
  const chunks = (async function* () {
    for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
  })();
  const rows = [];
  for await (const batch of tableRows(chunks)) rows.push(...batch);
  return rows;
}

test('each row knows its line, its cells and its span in code points, however the text is cut', async () => {
  const text = '\uFEFFa,b\r\n"😀\r\n""x""",1\r\n\r\nlast,"2"';
  const characters = [...text];

  for (let size = 1; size <= text.length; size += 1) {
    const rows = await rowsOf(text, size);
    expect(rows.map(({ line, cells }) => [line, ...cells])).toEqual([
      [1, 'a', 'b'],
      [2, '😀\r\n"x"', '1'],
      [5, 'last', '2'],
    ]);
    for (const { start, end, text: row } of rows) {
      expect(characters.slice(start, end).join('')).toBe(row);
    }
  }
});

test('a stray quote spoils its own row and no other', async () => {
  const rows = await rowsOf('a,b\nx "y,1\n"p"q,2\nr,3\n');

  expect(rows.map(({ cells, broken }) => (broken === null ? cells.join() : 'broken'))).toEqual([
    'a,b',
    'broken',
    'broken',
    'r,3',
  ]);
});

test('whatever cells hold, quoted as RFC 4180 has it, comes back', async () => {
  const cells = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', '😀', ' ') });
  const table = fc.array(fc.tuple(cells, cells), { minLength: 1 });
  await fc.assert(
    fc.asyncProperty(table, fc.integer({ min: 1, max: 9 }), async (rows, size) => {
      const quoted = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join());

      expect((await rowsOf(quoted.join('\n'), size)).map((row) => row.cells)).toEqual(rows);
    }),
  );
});
