import { expect, test } from 'vitest';
import { hullItems } from '../../../client/layout/hull-items.ts';
import { sceneOf } from '../../../client/layout/scene.ts';
import { stanceLayout } from '../../../client/layout/stance-layout.ts';
import type { Row } from '../record-of.ts';
import { inputOf, sizes } from './inputs.ts';

const ROWS: readonly Row[] = [
  ['state:A', 'OPPOSES', 'clause:t'],
  ['state:B', 'OPPOSES', 'clause:u'],
  ['state:C', 'OPPOSES', 'clause:v'],
  ['state:D', 'SUPPORTS', 'clause:t'],
];
const none = new Set<string>();
const groupOf = new Map([
  ['state:A', 'g'],
  ['state:C', 'g'],
]);
const scene = (groups: ReadonlyMap<string, string>) => {
  const options = { ...sizes(900), groupOf: groups };
  return sceneOf({
    geometry: stanceLayout(inputOf(ROWS), options),
    options,
    highlight: { nodes: none, hot: none, lit: none, steps: new Map() },
    notesOf: () => [],
    quietTitle: '',
  });
};
const group = (...members: readonly string[]) => ({
  ...{ id: 'g', name: 'Group', number: 2, members: new Set(members) },
});
const room = { measure: (text: string) => text.length * 7, width: 900 };

test('those of one group stand together, so that one hull is around them', () => {
  const apart = hullItems(scene(new Map()), [group('state:A', 'state:C')], room);
  const together = hullItems(scene(groupOf), [group('state:A', 'state:C')], room);

  expect(apart.under).toHaveLength(2);
  expect(together.under).toMatchObject([{ form: 'hull', look: 'hull hull-1' }]);
});

test('every part of a group has its number, and a group across the spine has two parts', () => {
  const { under, over } = hullItems(scene(new Map()), [group('state:A', 'state:D')], room);

  expect(under).toHaveLength(2);
  expect(over).toMatchObject([{ text: '2' }, { text: '2' }]);
  const [left, right] = over.map((item) => (item.form === 'mark' ? item.x : 450));
  expect(left).toBeLessThan(200);
  expect(right).toBeGreaterThan(700);
});

test('a group of which one is drawn has no hull', () => {
  expect(hullItems(scene(new Map()), [group('state:A', 'state:Z')], room).under).toEqual([]);
});
