import { expect, test } from 'vitest';
import type { SceneItem } from '../../../../client/layout/scene-item.ts';
import { matrixOf } from '../../../../client/store/matrix.ts';
import { NO_SORTS } from '../../../../client/store/sort.ts';
import { axisScene } from '../../../../client/view/export/axis-scene.ts';
import { matrixScene } from '../../../../client/view/export/matrix-scene.ts';
import { tableScene } from '../../../../client/view/export/table-scene.ts';
import { LABEL } from '../../camps-of.ts';
import { recordOf, targetOf } from '../../record-of.ts';

const measure = (text: string) => text.length * 6;
const texts = (scene: readonly SceneItem[]) =>
  scene.flatMap((item) => (item.form === 'text' ? item.text : []));
const boxes = (scene: readonly SceneItem[], look: string) =>
  scene.filter((item) => item.form === 'box' && item.look === look);

const RECORD = recordOf(
  [
    ['state:AAA', 'OPPOSES', 'clause:x', 'ANONYMOUS_OBSERVERS'],
    ['state:BBB', 'SUPPORTS', 'clause:y', 'INFERRED'],
    ['state:BBB', 'SUPPORTS', 'clause:y', 'INFERRED'],
  ],
  { targets: new Map([['clause:x', targetOf('clause:x', { fate: 'DROPPED' })]]) },
);
const ids = (...names: readonly string[]) => names.map((id) => ({ id }));
const MATRIX = matrixOf({
  record: RECORD,
  positions: [...RECORD.positions.values()],
  answer: {
    rows: ids('state:AAA', 'state:BBB'),
    columns: ids('clause:x', 'clause:y'),
    cells: [
      { row: 'state:AAA', column: 'clause:x', positions: ['position:1'] },
      { row: 'state:BBB', column: 'clause:y', positions: ['position:2', 'position:3'] },
    ],
  },
  most: { rows: 9, columns: 9 },
  turns: false,
  camps: [
    {
      ...LABEL,
      id: 'camp:a',
      labelAgainst: [{ id: 'clause:x', name: 'x' }],
      members: ['state:AAA'],
    },
    { ...LABEL, id: 'camp:b', labelFor: [{ id: 'clause:y', name: 'y' }], members: ['state:BBB'] },
  ],
  sorts: NO_SORTS,
});

test('a matrix is drawn with its camps, its fills, a dot for no evidence, and what was dropped struck', () => {
  const { scene, width, height } = matrixScene(MATRIX, { record: RECORD, measure });

  expect(texts(scene)).toEqual(expect.arrayContaining(['Against: x', 'For: y', 'Name of AAA']));
  expect(boxes(scene, 'badge-oppose-thin')).toMatchObject([{ text: '−', r: 3 }]);
  expect(boxes(scene, 'badge-support-inferred')).toMatchObject([{ text: '+ ×2', r: 10 }]);
  expect(boxes(scene, 'dot')).toHaveLength(2);
  expect(boxes(scene, 'strike')).toHaveLength(1);
  for (const item of scene) {
    if (item.form !== 'box') continue;
    expect(item.x + item.w).toBeLessThanOrEqual(width);
    expect(item.y + item.h).toBeLessThanOrEqual(height);
  }
});

test('bars of a time axis are as high as they count, to one scale above and below', () => {
  const plain = { neither: 0, events: ['Talks'], changes: [] };
  const { scene } = axisScene([
    { ...plain, date: '2025', for: 30, against: 10 },
    { ...plain, date: '2026', for: 15, against: 0 },
  ]);
  const heights = (look: string) => boxes(scene, look).map((box) => 'h' in box && box.h);

  const [most = 0, half = 0] = heights('badge-support');
  expect([Number(half) * 2, heights('badge-oppose')]).toEqual([most, [Number(most) / 3]]);
  expect(texts(scene)).toEqual(expect.arrayContaining(['+30', '−10', '2025', '◆1']));
});

test('a table is drawn as wide as the page at most, and says how many rows it leaves to the data', () => {
  const row = ['a'.repeat(400), 'Commitment', 7] as const;
  const { scene, width, sides } = tableScene(
    { head: ['Long', 'Rule', 'Number'], rows: Array.from({ length: 230 }, () => row) },
    measure,
  );

  expect(width).toBeLessThanOrEqual(1160);
  expect(texts(scene).filter((text) => text === 'Commitment')).toHaveLength(200);
  expect(sides).toEqual(['200 rows of 230 rows shown']);
});
