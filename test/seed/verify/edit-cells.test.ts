import { expect, test } from 'vitest';
import { editCells } from '../../../seed/verify/edit-cells.ts';

test('a cell is changed where its row begins, though cells before it break over lines', () => {
  const text = 'a,b,c\r\n"x\r\ny","1",2\r\n3,,"4""4"';

  expect(
    editCells(text, [
      { line: 2, column: 'c', value: '9' },
      { line: 2, column: 'b', value: '8' },
      { line: 4, column: 'b', value: '7' },
    ]),
  ).toBe('a,b,c\r\n"x\r\ny",8,9\r\n3,7,"4""4"');
});

test('without edits a text is as it was, whatever its line ends', () => {
  for (const text of ['\uFEFFa,b\n1,2\n', 'a\r1\r', '"a"\n"1\n2"', '']) {
    expect(editCells(text, [])).toBe(text);
  }
});
