import { expect, test } from 'vitest';
import {
  type OutlineLine,
  outlineLines,
  outlineOf,
  pathTo,
} from '../../../client/store/outline.ts';
import { moveInOutline, OUTLINE_START, standOn } from '../../../client/store/outline-moves.ts';
import { recordOf } from '../record-of.ts';

const record = recordOf([
  ['state:AAA', 'OPPOSES', 'clause:x'],
  ['state:BBB', 'SUPPORTS', 'clause:x'],
]);
const tree = outlineOf(record, [...record.positions.values()]);
const lines = (state = OUTLINE_START): readonly OutlineLine[] => outlineLines(tree, state.open);

test('every position is a sentence under its actor and under its target', () => {
  const open = new Set(['actors', 'targets', 'actors/state:AAA', 'targets/clause:x']);

  const labels = outlineLines(tree, open).map(({ item }) => item.label);

  expect(labels.filter((label) => label.includes('Row 1.'))).toEqual([
    'Name of AAA opposes x. Row 1. Known on the record: a vote, a signature, a text.',
    'Name of AAA opposes x. Row 1. Known on the record: a vote, a signature, a text.',
  ]);
});

test('a target that nobody speaks to says that there is no evidence', () => {
  expect(lines().map(({ item }) => item.label)).toContain('draft, no evidence');
});

test('what is hidden stands at the end, under a heading that counts it', () => {
  const hidden = outlineOf(record, [], ['state:AAA']);

  const labels = outlineLines(hidden, OUTLINE_START.open).map(({ item }) => item.label);

  expect(labels.slice(-2)).toEqual(['Hidden: 1', 'Name of AAA']);
});

test('right opens an item, then goes into it; left closes it, then goes above', () => {
  const on = standOn(['actors', 'actors/state:AAA'], OUTLINE_START);
  const opened = moveInOutline('ArrowRight', lines(on), on) ?? on;
  const inside = moveInOutline('ArrowRight', lines(opened), opened) ?? on;
  const above = moveInOutline('ArrowLeft', lines(inside), inside) ?? on;

  expect(opened.open.has('actors/state:AAA')).toBe(true);
  expect(inside.active).toBe('actors/state:AAA/position:1');
  expect(above.active).toBe('actors/state:AAA');
});

test('down at the end stays at the end', () => {
  const end = moveInOutline('End', lines(), OUTLINE_START) ?? OUTLINE_START;

  expect(moveInOutline('ArrowDown', lines(end), end)).toEqual(end);
});

test('the way to a selection leads through its actor', () => {
  expect(pathTo(tree, 'position:2')).toEqual([
    'actors',
    'actors/state:BBB',
    'actors/state:BBB/position:2',
  ]);
});
