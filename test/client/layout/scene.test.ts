import { expect, test } from 'vitest';
import { fittedLayout } from '../../../client/layout/fit.ts';
import { sceneOf } from '../../../client/layout/scene.ts';
import { highlightOf } from '../../../client/store/highlight.ts';
import { stanceInput } from '../../../client/store/picture.ts';
import { type Row, recordOf } from '../record-of.ts';

function drawn(rows: readonly Row[], selection: string | null) {
  const record = recordOf(rows);
  const positions = [...record.positions.values()];
  const input = stanceInput({ record, positions, open: [], collapsed: [], kept: [], height: null });
  const fitted = fittedLayout(input, { width: 860, height: 0, measure: (text) => text.length * 7 });
  const highlight = highlightOf({ record, drawn: input.positions, selection, detail: null });
  return sceneOf({ ...fitted, highlight, notesOf: () => [], quietTitle: 'No stance' });
}

const ROWS: readonly Row[] = [
  ['state:AAA', 'OPPOSES', 'clause:x', 'INFERRED'],
  ['state:BBB', 'OPPOSES', 'clause:y'],
  ['state:CCC', 'OPPOSES', 'clause:y', 'INFERRED'],
];

test('a badge is hollow only where every position behind it is inferred', () => {
  const looks = drawn(ROWS, null).flatMap((item) =>
    item.form === 'box' && item.text ? [[item.id, item.look, item.text]] : [],
  );

  expect(looks).toEqual([
    ['clause:x|left|oppose', 'badge-oppose-inferred', '−1'],
    ['clause:y|left|oppose', 'badge-oppose', '−2'],
  ]);
});

test('a selected position is drawn last of all links, with its ends marked', () => {
  const scene = drawn(ROWS, 'position:1');

  expect(scene.filter(({ form }) => form === 'link').at(-1)).toMatchObject({ state: 'hot' });
  expect(scene.flatMap((item) => ('on' in item && item.on ? item.id : []))).toEqual([
    'clause:x',
    'clause:x|left|oppose',
    'state:AAA',
  ]);
});

test('no two items have one id, so that the canvas can tell them apart', () => {
  const ids = drawn(ROWS, 'state:AAA').map(({ id }) => id);

  expect(new Set(ids).size).toBe(ids.length);
});
