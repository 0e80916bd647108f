import { expect, test } from 'vitest';
import { announce } from '../../../client/store/announce.ts';
import { bothIn, selectionOf } from '../../../client/store/both.ts';
import { highlightOf, keptBy } from '../../../client/store/highlight.ts';
import { recordOf } from '../record-of.ts';

const record = recordOf([
  ['state:AAA', 'SUPPORTS', 'clause:x'],
  ['state:AAA', 'OPPOSES', 'clause:y'],
  ['state:BBB', 'OPPOSES', 'clause:y'],
]);
const BOTH = selectionOf('position:1', 'position:2');
const drawn = [...record.positions.values()];

test('two are selected together, and one alone is not two', () => {
  expect(bothIn(BOTH)).toEqual(['position:1', 'position:2']);
  expect([bothIn('position:1'), bothIn('position:1~'), bothIn('a~b~c')]).toEqual([
    null,
    null,
    null,
  ]);
});

test('the map raises both as two paths from one actor, and folds neither away', () => {
  const { nodes, hot } = highlightOf({ record, drawn, selection: BOTH, detail: null });

  expect([...nodes].toSorted()).toEqual(['clause:x', 'clause:y', 'state:AAA']);
  expect(hot.size).toBe(2);
  expect(keptBy(record, BOTH)).toEqual(['state:AAA', 'clause:x', 'state:AAA', 'clause:y']);
});

test('both are said', () => {
  expect(announce(record, drawn, BOTH)).toBe('Name of AAA supports x; Name of AAA opposes y');
});
