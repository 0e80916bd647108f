import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tieOf } from '../../../../client/layout/graph/graph.ts';
import { layersOf } from '../../../../client/layout/graph/layers.ts';
import type { Row } from '../../record-of.ts';
import { anyRows, sizes } from '../inputs.ts';
import { graphFrom, worstCover } from './graphs.ts';

const NAMES = { actors: 'Who', clauses: 'Clauses', texts: 'Texts', issues: 'Issues' };
const layers = (rows: readonly Row[]) => layersOf(graphFrom(rows), sizes(900), NAMES);

test('no name covers another, whatever the record', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      expect(worstCover(layers(rows).nodes)).toBe(0);
    }),
  );
});

test('each kind has a column: actors before clauses, clauses before texts, texts before issues', () => {
  const graph = graphFrom([
    ['state:A', 'SUPPORTS', 'clause:t'],
    ['state:A', 'SUPPORTS', 'clause:u'],
  ]);
  const issue = { form: 'issue', id: 'issue:i', name: 'Issue' } as const;
  const nodes = [...graph.nodes, issue];
  const ties = [...graph.ties, tieOf('clause:t', 'issue:i')];

  const placed = layersOf({ ...graph, nodes, ties }, sizes(900), NAMES);

  const xOf = (id: string) => placed.nodes.find(({ node }) => node.id === id)?.x;
  const xs = ['state:A', 'clause:t', 'instrument:draft', 'issue:i'].map((id) => xOf(id) ?? 0);
  expect(xs).toEqual(xs.toSorted((one, other) => one - other));
  expect(new Set(xs).size).toBe(4);
  expect(placed.captions.map(({ text }) => text)).toEqual(['Who', 'Clauses', 'Texts', 'Issues']);
});

test('clauses stand in the order of the text, whoever speaks to them', () => {
  const { nodes } = layers([
    ['state:A', 'SUPPORTS', 'clause:t'],
    ['state:B', 'OPPOSES', 'clause:u'],
    ['state:A', 'SUPPORTS', 'clause:v'],
  ]);

  const clauses = nodes.filter(({ node }) => node.id.startsWith('clause:'));

  expect(clauses.toSorted((one, other) => one.y - other.y).map(({ node }) => node.id)).toEqual([
    'clause:t',
    'clause:u',
    'clause:v',
  ]);
});

test('an actor stands near what it speaks to', () => {
  const rows = [...'tuvwxy'].map((name): Row => ['state:Z', 'SUPPORTS', `clause:${name}`]);
  const { nodes } = layers([
    ...rows,
    ['state:A', 'OPPOSES', 'clause:y'],
    ['state:B', 'OPPOSES', 'clause:t'],
  ]);

  const y = (id: string) => nodes.find(({ node }) => node.id === id)?.y ?? 0;

  expect(y('state:B')).toBeLessThan(y('state:Z'));
  expect(y('state:Z')).toBeLessThan(y('state:A'));
});
