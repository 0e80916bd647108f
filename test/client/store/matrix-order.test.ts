import { expect, test } from 'vitest';
import {
  type CampRows,
  type HeldCells,
  type Placing,
  placeAxes,
} from '../../../client/store/matrix-order.ts';
import { NO_SORTS } from '../../../client/store/sort.ts';
import { LABEL } from '../camps-of.ts';
import { recordOf } from '../record-of.ts';

const POSITIONS = [
  ...recordOf([
    ['state:AAA', 'SUPPORTS', 'clause:x'],
    ['state:AAA', 'OPPOSES', 'clause:y'],
    ['state:BBB', 'SUPPORTS', 'clause:x'],
    ['state:BBB', 'RESERVES', 'clause:x'],
    ['state:CCC', 'OPPOSES', 'clause:x'],
    ['state:CCC', 'OPPOSES', 'clause:z'],
    ['state:DDD', 'SILENT', 'clause:x'],
    ['state:EEE', 'SUPPORTS', 'clause:y'],
  ]).positions.values(),
];
const AXES = {
  rows: ['state:EEE', 'state:DDD', 'state:CCC', 'state:BBB', 'state:AAA'],
  columns: ['clause:x', 'clause:y', 'clause:z'],
};
const CAMPS: readonly CampRows[] = [
  { ...LABEL, id: 'camp:a', members: ['state:AAA', 'state:BBB'] },
  { ...LABEL, id: 'camp:c', members: ['state:CCC'] },
];
const HELD: HeldCells = {
  row: (row) => POSITIONS.filter(({ actor }) => actor === row),
  column: (column) => POSITIONS.filter(({ target }) => target === column),
  cell: (row, column) =>
    POSITIONS.filter(({ actor, target }) => actor === row && target === column),
};

const placed = (placing: Partial<Placing>) =>
  placeAxes(AXES, HELD, { camps: [], sorts: NO_SORTS, ...placing });
const rowsBy = (by: string, descending: boolean) =>
  placed({ camps: CAMPS, sorts: { rows: { by, descending }, columns: null } }).blocks;

test('without camps and a chosen order, everything stands as it was answered', () => {
  const { blocks, columns } = placed({});

  expect(blocks).toEqual([{ camp: null, rows: AXES.rows }]);
  expect(columns.map(({ id }) => id)).toEqual(AXES.columns);
});

test('camps are blocks, the one most against first and those in none last, each in its order', () => {
  expect(placed({ camps: CAMPS }).blocks.map(({ camp, rows }) => [camp?.id, rows])).toEqual([
    ['camp:c', ['state:CCC']],
    ['camp:a', ['state:BBB', 'state:AAA']],
    [undefined, ['state:EEE', 'state:DDD']],
  ]);
});

test('columns stand under the block most of whose actors hold them, and say where the next begins', () => {
  // z is held in the first block alone; x by both actors of the second; y by one of the second and one of the third.
  expect(placed({ camps: CAMPS }).columns).toEqual([
    { id: 'clause:z', begins: false },
    { id: 'clause:x', begins: true },
    { id: 'clause:y', begins: false },
  ]);
});

test('rows by a column: against first, then for, then no polarity, and no evidence last', () => {
  expect(rowsBy('clause:x', false)).toEqual([
    {
      camp: null,
      rows: ['state:CCC', 'state:BBB', 'state:AAA', 'state:DDD', 'state:EEE'],
    },
  ]);
});

test('from the far end, what holds nothing still stands last', () => {
  expect(rowsBy('clause:x', true)[0]?.rows).toEqual([
    'state:AAA',
    'state:BBB',
    'state:CCC',
    'state:DDD',
    'state:EEE',
  ]);
});

test('columns by a row, while the rows stay in their blocks', () => {
  const sorts = { rows: null, columns: { by: 'state:AAA', descending: false } };
  const { blocks, columns } = placed({ camps: CAMPS, sorts });

  expect(columns.map(({ id }) => id)).toEqual(['clause:y', 'clause:x', 'clause:z']);
  expect(blocks).toHaveLength(3);
});

test('what is not in the matrix sorts nothing', () => {
  const sorts = { rows: { by: 'clause:gone', descending: true }, columns: null };

  expect(placed({ sorts })).toEqual(placed({}));
});
