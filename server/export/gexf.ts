/**
 * GEXF
 * ====
 *
 * The drawing as a directed graph with typed attributes and the colours of the stances, for Gephi.
 *
 * Choice: version 1.2, which every reader knows; 1.3 adds nothing that is used here. Two stances of one
 * actor on one target are two links: tell Gephi not to merge parallel edges. The format has no attributes
 * of a graph, so what the file is stands in its description, a line each.
 *
 * [Standard]: GEXF 1.2 Primer, Gephi project, 2012.
 */
import { aboutOf } from './about.ts';
import { type Attribute, LINK_ATTRIBUTES, NODE_ATTRIBUTES } from './attributes.ts';
import type { ExportedLink, ExportedNode, ExportHead } from './export-view.ts';
import type { ExportFormat } from './format.ts';
import { familyOf, LOOK } from './legend.ts';
import { openXml, type XmlElement } from './xml.ts';

/** A view as GEXF. */
export const gexf: ExportFormat = {
  name: 'gexf',
  summary: 'nodes and links with typed attributes and the colours of the stances, for Gephi',
  mediaType: 'application/gexf+xml; charset=utf-8',
  extension: 'gexf',
  sections: (head) => {
    const { before, write, after } = openXml([
      {
        name: 'gexf',
        attributes: {
          xmlns: 'http://www.gexf.net/1.2draft',
          'xmlns:viz': 'http://www.gexf.net/1.2draft/viz',
          version: '1.2',
        },
        content: [meta(head)],
      },
      graphElement(head),
      { name: 'edges' },
    ]);
    return [{ before, part: ({ links }) => links.map(edgeElement).map(write).join(''), after }];
  },
};

function meta(head: ExportHead): XmlElement {
  const lines = Object.entries(aboutOf(head)).map(([name, value]) => `${name}: ${value}`);
  return {
    name: 'meta',
    content: [
      { name: 'creator', content: 'Demarche' },
      { name: 'description', content: lines.join('\n') },
    ],
  };
}

/** The graph with its nodes; the links come after. */
function graphElement({ nodes }: ExportHead): XmlElement {
  return {
    name: 'graph',
    attributes: { defaultedgetype: 'directed', mode: 'static' },
    content: [
      declared('node', NODE_ATTRIBUTES.filter(isNoLabel)),
      declared('edge', LINK_ATTRIBUTES),
      { name: 'nodes', attributes: { count: nodes.length }, content: nodes.map(nodeElement) },
    ],
  };
}

/** The format has a place of its own for the label. */
function isNoLabel({ name }: { readonly name: string }): boolean {
  return name !== 'label';
}

function declared(
  of: string,
  list: readonly Pick<Attribute<never>, 'name' | 'type'>[],
): XmlElement {
  return {
    name: 'attributes',
    attributes: { class: of },
    content: list.map(({ name, type }) => ({
      name: 'attribute',
      attributes: { id: name, title: name, type: type === 'int' ? 'integer' : type },
    })),
  };
}

function nodeElement(node: ExportedNode): XmlElement {
  return {
    name: 'node',
    attributes: { id: node.id, label: node.name },
    content: values(node, NODE_ATTRIBUTES.filter(isNoLabel)),
  };
}

function edgeElement(link: ExportedLink): XmlElement {
  const { id, source, target, stance, type, count } = link;
  return {
    name: 'edge',
    attributes: { id, source, target, label: stance ?? type, weight: count },
    content: [
      ...values(link, LINK_ATTRIBUTES),
      ...(stance === null ? [] : [colour(LOOK[familyOf(stance)].colour)]),
    ],
  };
}

function values<Of>(of: Of, list: readonly Attribute<Of>[]): readonly XmlElement[] {
  const known = list.flatMap(({ name, read }) => {
    const value = read(of);
    return value === null || value === '' ? [] : [{ for: name, value }];
  });
  return [
    {
      name: 'attvalues',
      content: known.map((attributes) => ({ name: 'attvalue', attributes })),
    },
  ];
}

function colour(hex: string): XmlElement {
  const part = (index: number) => Number.parseInt(hex.slice(1 + index * 2, 3 + index * 2), 16);
  return { name: 'viz:color', attributes: { r: part(0), g: part(1), b: part(2) } };
}
