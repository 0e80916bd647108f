import fc from 'fast-check';
import { MultiDirectedGraph } from 'graphology';
import { parse } from 'graphology-gexf';
import { expect, test } from 'vitest';
import { gexf } from '../../../server/export/gexf.ts';
import { heldByXml } from '../../../server/export/xml.ts';
import { viewNaming, viewOf, written } from './view-of.ts';

const read = (text: string) => parse(MultiDirectedGraph, text);

test('a foreign reader finds every node and link with its typed attributes and colour', () => {
  const graph = read(written(gexf, viewOf()));

  expect(graph.getNodeAttributes('clause:draft/1')).toEqual({
    label: 'Due diligence',
    kind: 'CLAUSE',
    fate: 'DROPPED',
    degree: 1,
  });
  const [edge = ''] = graph.edges();
  expect(graph.extremities(edge)).toEqual(['state:AAA', 'clause:draft/1']);
  expect(graph.getEdgeAttributes(edge)).toMatchObject({
    stance: 'OPPOSES',
    polarity: -1,
    count: 1,
    weight: 1,
    color: 'rgb(213,94,0)',
  });
});

test('the description says what the graph is and what was asked', () => {
  const { description } = read(written(gexf, viewOf())).getAttributes();

  expect(description).toContain('digest: abcdef0123456789\n');
  expect(description).toContain('filter: stances=OPPOSES\n');
});

test('a foreign reader gets back every character of a name that XML can hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (name) => {
      const graph = read(written(gexf, viewNaming(name)));

      expect(graph.getNodeAttribute('state:AAA', 'label')).toBe([...name].map(heldByXml).join(''));
    }),
  );
});
