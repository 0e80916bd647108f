import { expect, test } from 'vitest';
import { actorItems, quietItems } from '../../../client/layout/scene-actors.ts';
import type { MuteNote } from '../../../client/layout/scene-item.ts';
import type { SceneOf } from '../../../client/layout/scene-of.ts';
import { stanceLayout } from '../../../client/layout/stance-layout.ts';
import type { Row } from '../record-of.ts';
import { inputOf, sizes } from './inputs.ts';

const NOTES = ['x', 'y', 'z'].map(
  (name, index): MuteNote => ({
    position: `position:${index}`,
    glyph: 'o',
    text: `silent on ${name}`,
  }),
);

function sceneOf(rows: readonly Row[], { on = '', width = 860 } = {}): SceneOf {
  const options = sizes(width);
  const highlight = { nodes: new Set([on]), hot: new Set(''), lit: new Set(''), steps: new Map() };
  const geometry = stanceLayout(inputOf(rows), options);
  return { geometry, options, highlight, notesOf: () => NOTES, quietTitle: 'No stance' };
}

const AGAINST: readonly Row[] = [['state:AAA', 'OPPOSES', 'clause:x']];
const SILENT: readonly Row[] = [['state:AAA', 'SILENT', 'clause:x']];

const drawn = (scene: SceneOf) => scene.geometry.left.flatMap((actor) => actorItems(actor, scene));
const texts = (items: ReturnType<typeof quietItems>) =>
  items.flatMap((item) => (item.form === 'text' ? item.text : []));

test('an actor is a mark and a name, and a click on either selects it', () => {
  const items = drawn(sceneOf(AGAINST));

  expect(items.map(({ form, pick }) => [form, pick])).toEqual([
    ['mark', 'state:AAA'],
    ['text', 'state:AAA'],
  ]);
});

test('a selected actor has a ring, and its name in bold', () => {
  const [ring, , name] = drawn(sceneOf(AGAINST, { on: 'state:AAA' }));

  expect(ring).toMatchObject({ form: 'mark', look: 'ring' });
  expect(name).toMatchObject({ form: 'text', look: 'name-head' });
});

test('a merged actor shows how many it stands for', () => {
  const scene = sceneOf(AGAINST);
  const [actor] = scene.geometry.left;

  const [mark] = actor ? actorItems({ ...actor, members: 12 }, scene) : [];

  expect(mark).toMatchObject({ form: 'mark', text: '12' });
});

test('an organisation is a square, a person a smaller circle: not told by colour', () => {
  const scene = sceneOf(AGAINST);
  const [actor] = scene.geometry.left;
  const marks = (['STATE', 'ORGANISATION', 'PERSON'] as const).flatMap((kind) =>
    actor ? actorItems({ ...actor, kind }, scene).slice(0, 1) : [],
  );

  expect(marks).toMatchObject([
    { shape: 'circle', size: 6 },
    { shape: 'square', size: 6 },
    { shape: 'circle', size: 4 },
  ]);
});

test('who is silent stands in a titled box with two notes at most', () => {
  expect(texts(quietItems(sceneOf(SILENT)))).toEqual([
    'No stance',
    'Name of AAA',
    'silent on x',
    'silent on y',
  ]);
});

test('what is noted of the silent stays within their box, however long', () => {
  const scene = sceneOf(SILENT);
  const text = 'silent on the draft by Colombia and Oman';
  const items = quietItems({ ...scene, notesOf: () => NOTES.map((note) => ({ ...note, text })) });
  const { x, w } = scene.geometry.shelf.box;

  for (const item of items) {
    if (item.form !== 'text') continue;
    expect(item.x + scene.options.measure(item.text, 'tag')).toBeLessThanOrEqual(x + w);
  }
});

test('a narrow picture has neither box nor notes', () => {
  expect(texts(quietItems(sceneOf(SILENT, { width: 390 })))).toEqual(['AAA']);
});

test('where nobody is silent, no empty box is drawn', () => {
  expect(quietItems(sceneOf(AGAINST))).toEqual([]);
});
