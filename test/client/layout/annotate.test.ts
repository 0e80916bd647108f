import { expect, test } from 'vitest';
import { annotate, extentOf, isNode } from '../../../client/layout/annotate.ts';
import { sceneOf } from '../../../client/layout/scene.ts';
import { stanceLayout } from '../../../client/layout/stance-layout.ts';
import { inputOf, sizes } from './inputs.ts';

const options = sizes(900);
const input = inputOf([
  ['state:A', 'OPPOSES', 'clause:t'],
  ['state:B', 'SUPPORTS', 'clause:u'],
]);
const none = new Set<string>();
const SCENE = sceneOf({
  geometry: stanceLayout(input, options),
  options,
  highlight: { nodes: none, hot: none, lit: none, steps: new Map() },
  notesOf: () => [],
  quietTitle: '',
});
const NOTHING = { marked: none, pinned: none, besideOf: () => '' };

test('nodes are the marks of actors and the plates of texts, and no badge or line', () => {
  expect(
    SCENE.filter(isNode)
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(['clause:t', 'clause:u', 'instrument:draft', 'state:A', 'state:B']);
});

test('without anything to say the scene is the same', () => {
  expect(annotate(SCENE, NOTHING)).toBe(SCENE);
});

test('a marked node has a rim around it, whether it is a mark or a plate', () => {
  const marked = new Set(['state:A', 'clause:t']);
  const scene = annotate(SCENE, { ...NOTHING, marked });

  for (const id of marked) {
    const [node] = SCENE.filter(isNode).filter((item) => item.id === id);
    const rim = scene.find((item) => item.id === `marked:${id}`);
    if (node === undefined || rim === undefined) throw new Error(`${id} has no rim`);
    expect(rim).toMatchObject({ look: 'marked', pick: id });
    if (rim.form === 'mark' || rim.form === 'box')
      expect(extentOf(rim).left).toBeLessThan(extentOf(node).left);
  }
});

test('few words stand away from the name', () => {
  const scene = annotate(SCENE, { ...NOTHING, besideOf: (id) => (id === 'state:A' ? '+3' : '') });

  const name = scene.find(({ id }) => id === 'name:state:A:0');
  const words = scene.find(({ id }) => id === 'beside:state:A');
  expect(name).toMatchObject({ anchor: 'end' });
  expect(words).toMatchObject({ text: '+3', anchor: 'start' });
});

test('a pin has a head', () => {
  const scene = annotate(SCENE, { ...NOTHING, pinned: new Set(['state:B']) });

  expect(scene.find(({ id }) => id === 'pin:state:B')).toMatchObject({
    form: 'mark',
    look: 'step',
  });
});
