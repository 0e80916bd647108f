import fc from 'fast-check';
import { MultiDirectedGraph } from 'graphology';
import { parse } from 'graphology-graphml';
import { expect, test } from 'vitest';
import { graphml } from '../../../server/export/graphml.ts';
import { heldByXml } from '../../../server/export/xml.ts';
import { viewNaming, viewOf, written } from './view-of.ts';

const read = (text: string) => parse(MultiDirectedGraph, text);

test('a foreign reader finds every node and link with its typed attributes', () => {
  const graph = read(written(graphml, viewOf()));

  expect(graph.mapNodes((id, attributes) => [id, attributes])).toEqual([
    ['state:AAA', { label: 'Aland', kind: 'STATE', degree: 1 }],
    ['clause:draft/1', { label: 'Due diligence', kind: 'CLAUSE', fate: 'DROPPED', degree: 1 }],
  ]);
  const [edge = ''] = graph.edges();
  expect(graph.extremities(edge)).toEqual(['state:AAA', 'clause:draft/1']);
  expect(graph.getEdgeAttributes(edge)).toEqual({
    type: 'POSITION',
    stance: 'OPPOSES',
    polarity: -1,
    evidentiality: 'OWN_WORDS',
    count: 1,
    positions: 'position:1',
  });
});

test('two stances of one actor on one target stay two links', () => {
  const [link] = viewOf().links;
  if (link === undefined) throw new Error('the view has no link');
  const links = [link, { ...link, id: 'another', stance: 'RESERVES', polarity: -0.5 } as const];

  const graph = read(written(graphml, viewOf({ links })));

  expect(graph.mapEdges((_, { polarity }) => polarity)).toEqual([-1, -0.5]);
});

test('the graph says what it is and what was asked', () => {
  const attributes = read(written(graphml, viewOf())).getAttributes();

  expect(attributes).toMatchObject({
    title: 'Talks on ore',
    version: '1.0.0',
    licence: 'CC-BY-4.0',
    digest: 'abcdef0123456789',
    filter: 'stances=OPPOSES',
    legend: expect.stringContaining('OPPOSES (solid line'),
  });
});

test('a foreign reader gets back every character of a name that XML can hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (name) => {
      const graph = read(written(graphml, viewNaming(name)));

      expect(graph.getNodeAttribute('state:AAA', 'label')).toBe([...name].map(heldByXml).join(''));
    }),
  );
});
