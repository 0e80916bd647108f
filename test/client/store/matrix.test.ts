import { expect, test } from 'vitest';
import { cellsHeld, type MatrixIn, type MatrixOf, matrixOf } from '../../../client/store/matrix.ts';
import { NO_SORTS } from '../../../client/store/sort.ts';
import { recordOf } from '../record-of.ts';

const RECORD = recordOf([
  ['state:AAA', 'OPPOSES', 'clause:x'],
  ['state:AAA', 'SUPPORTS', 'clause:x'],
  ['state:BBB', 'OPPOSES', 'clause:x', 'INFERRED'],
  ['state:BBB', 'COMMITS', 'clause:y'],
]);
const ALL = [...RECORD.positions.values()];
const ROWS = [{ id: 'state:BBB' }, { id: 'state:AAA' }];
const COLUMNS = [{ id: 'clause:y' }, { id: 'clause:x' }];
const CELLS = [
  { row: 'state:AAA', column: 'clause:x', positions: ['position:1', 'position:2'] },
  { row: 'state:BBB', column: 'clause:x', positions: ['position:3'] },
  { row: 'state:BBB', column: 'clause:y', positions: ['position:4'] },
];
const ANSWER: MatrixIn = { rows: ROWS, columns: COLUMNS, cells: CELLS };

function drawn(positions = ALL, parts: Partial<MatrixOf> = {}) {
  const { blocks, columns, filled, left } = matrixOf({
    record: RECORD,
    positions,
    answer: ANSWER,
    most: { rows: 9, columns: 9 },
    turns: false,
    camps: [],
    sorts: NO_SORTS,
    ...parts,
  });
  const rows = blocks.flatMap(({ lines }) => lines);
  const cells = rows.map(({ actor, cells: own }) => [
    actor,
    ...own.map(({ units }) => units.map(({ family, look }) => `${family} ${look}`).join(', ')),
  ]);
  return { cells, columns, filled, left };
}

test('cells stand in the order that was answered, split where an actor takes both sides', () => {
  expect(drawn()).toEqual({
    cells: [
      ['state:BBB', 'support full', 'oppose hollow'],
      ['state:AAA', '', 'support full, oppose full'],
    ],
    columns: [
      { id: 'clause:y', against: 0, for: 1, begins: false },
      { id: 'clause:x', against: 2, for: 1, begins: false },
    ],
    filled: 3,
    left: { rows: 0, columns: 0 },
  });
});

test('what the page leaves out is in no cell, and an empty row or column is not drawn', () => {
  expect(drawn(ALL.slice(0, 1)).cells).toEqual([['state:AAA', 'oppose full']]);
});

test('where there is too much, what holds least is left out and counted', () => {
  const { cells, left } = drawn(ALL, { most: { rows: 9, columns: 1 } });

  expect(cells).toEqual([
    ['state:BBB', 'oppose hollow'],
    ['state:AAA', 'support full, oppose full'],
  ]);
  expect(left).toEqual({ rows: 0, columns: 1 });
});

test('an order that may be read from either end begins where more is held', () => {
  expect(drawn(ALL, { turns: true }).columns.map(({ id }) => id)).toEqual(['clause:x', 'clause:y']);
  expect(drawn(ALL, { turns: false }).columns.map(({ id }) => id)).toEqual([
    'clause:y',
    'clause:x',
  ]);
});

test('a record that is held by issue tells its cells itself', () => {
  const record = recordOf([['state:A', 'OPPOSES', 'issue:x']]);

  expect(cellsHeld(record)).toEqual([
    { row: 'state:A', column: 'issue:x', positions: ['position:1'] },
  ]);
});
