import { expect, test } from 'vitest';
import { matchPositions } from '../../../seed/reliability/match-positions.ts';
import type { TableRow } from '../../../seed/tables.ts';

/** Positions of one actor on one target, `id stance date event`; a dash leaves a cell empty. */
function coding(...lines: readonly string[]): readonly TableRow[] {
  return lines.map((text, index) => {
    const [id = '', stance = '', date = '-', event = '-'] = text.split(' ');
    const cells = { id, actor: 'state:AAA', target: 'clause:draft/1', stance, date, event };
    const filled = Object.entries(cells).filter(([, value]) => value !== '-');
    return { file: 'positions.csv', line: index + 2, cells: Object.fromEntries(filled) };
  });
}

function idsOf(left: readonly TableRow[], right: readonly TableRow[]) {
  const { pairs, onlyLeft, onlyRight } = matchPositions(left, right);
  const id = ({ cells }: TableRow) => cells['id'];
  return [pairs.map((pair) => pair.map(id).join('=')), onlyLeft.map(id), onlyRight.map(id)];
}

test('one position each is a match, whatever its stance and date', () => {
  expect(idsOf(coding('a opposes 2025'), coding('b supports 2019'))).toEqual([['a=b'], [], []]);
});

test('of several, event and date tell which is which', () => {
  expect(
    idsOf(
      coding('a opposes 2025-12 event:x', 'b supports 2025-12 event:y', 'c silent 2019-03-15'),
      coding('d supports 2019-03', 'e supports - event:y', 'f supports 2025-12 event:x'),
    ),
  ).toEqual([['a=f', 'b=e', 'c=d'], [], []]);
});

test('event and date tell more than the stance does', () => {
  expect(
    idsOf(
      coding('a opposes 2025-12 event:x', 'b supports 2025-12 event:y'),
      coding('c supports 2025-12 event:x', 'd opposes 2025-12 event:y'),
    ),
  ).toEqual([['a=c', 'b=d'], [], []]);
});

test('praise and criticism side by side are matched each with its like', () => {
  expect(
    idsOf(coding('a supports', 'b reserves'), coding('c reserves', 'd silent', 'e supports')),
  ).toEqual([['a=e', 'b=c'], [], ['d']]);
});

test('what one coding alone has is nobody else’s', () => {
  expect(idsOf(coding(), coding('a opposes'))).toEqual([[], [], ['a']]);
});
