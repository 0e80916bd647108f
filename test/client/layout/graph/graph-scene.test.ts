import { expect, test } from 'vitest';
import type { PlacedGraph } from '../../../../client/layout/graph/drawn-graph.ts';
import { egoOf } from '../../../../client/layout/graph/ego.ts';
import { graphScene } from '../../../../client/layout/graph/graph-scene.ts';
import { layersOf } from '../../../../client/layout/graph/layers.ts';
import type { SceneItem } from '../../../../client/layout/scene-item.ts';
import type { Row } from '../../record-of.ts';
import { sizes } from '../inputs.ts';
import { graphFrom } from './graphs.ts';

const ROWS: readonly Row[] = [
  ['state:A', 'OPPOSES', 'clause:t'],
  ['state:A', 'OPPOSES', 'clause:t'],
  ['state:A', 'SUPPORTS', 'clause:t'],
  ['state:B', 'SUPPORTS', 'clause:t', 'INFERRED'],
];
const NAMES = { actors: '', clauses: '', texts: '', issues: '' };
const PLAIN = { nodes: new Set<string>(), hot: new Set<string>(), lit: new Set<string>() };

function sceneOf(graph: PlacedGraph, hot: readonly string[] = []): readonly SceneItem[] {
  const highlight = { ...PLAIN, hot: new Set(hot), steps: new Map<string, number>() };
  return graphScene({ graph, highlight });
}

const ego = () =>
  egoOf(graphFrom(ROWS), { centre: 'clause:t', hops: 1, open: new Set() }, sizes(900));
const layers = () => layersOf(graphFrom(ROWS), sizes(900), NAMES);
const textsOf = (scene: readonly SceneItem[]) =>
  scene.flatMap((item) => ('text' in item && item.text ? item.text : []));

test('parallel positions of one pair are one line with their number, apart by family', () => {
  const scene = sceneOf(ego());

  const links = scene.filter(({ form }) => form === 'link').map(({ id }) => id);
  expect(links.toSorted()).toEqual([
    'link:state:A|clause:t|oppose',
    'link:state:A|clause:t|support',
    'link:state:B|clause:t|support',
  ]);
  expect(textsOf(scene)).toContain('−2');
});

test('the lines of one pair do not lie on each other', () => {
  const paths = sceneOf(ego()).flatMap((item) => (item.form === 'link' ? item.path : []));

  expect(new Set(paths).size).toBe(3);
});

test('between columns the sign of a family stands once before a text, with the number of actors', () => {
  const scene = sceneOf(layers());

  expect(textsOf(scene)).toEqual(expect.arrayContaining(['+2', '−1']));
  expect(scene.filter(({ id }) => id.startsWith('sign:'))).toHaveLength(2);
});

test('what is inferred has a hollow sign', () => {
  const looks = sceneOf(ego()).flatMap((item) =>
    item.form === 'box' ? [[item.id, item.look]] : [],
  );

  expect(looks).toContainEqual(['sign:state:B|clause:t|support', 'badge-support-inferred']);
});

test('what is selected is drawn last of all lines', () => {
  const scene = sceneOf(ego(), ['state:A|clause:t|oppose']);

  const links = scene.flatMap((item) => (item.form === 'link' ? item : []));
  expect(links.at(-1)).toMatchObject({ id: 'link:state:A|clause:t|oppose', state: 'hot' });
});
