/**
 * GraphML
 * =======
 *
 * The drawing as a directed graph with typed attributes, for Gephi, Cytoscape, yEd, igraph and NetworkX.
 * What the file is stands in the attributes of the graph.
 *
 * [Article]: Brandes, U. et al. (2002). GraphML Progress Report: Structural Layer Proposal. Graph Drawing,
 * LNCS 2265, 501-512. doi:10.1007/3-540-45848-4_59
 */
import { type About, aboutOf } from './about.ts';
import { type Attribute, LINK_ATTRIBUTES, NODE_ATTRIBUTES } from './attributes.ts';
import type { ExportedLink, ExportHead } from './export-view.ts';
import type { ExportFormat } from './format.ts';
import { openXml, type XmlElement } from './xml.ts';

/** A view as GraphML. */
export const graphml: ExportFormat = {
  name: 'graphml',
  summary: 'nodes and links with typed attributes, for Gephi, Cytoscape, yEd, igraph, NetworkX',
  mediaType: 'application/graphml+xml; charset=utf-8',
  extension: 'graphml',
  sections: (head) => {
    const about = aboutOf(head);
    const attributes = {
      xmlns: 'http://graphml.graphdrawing.org/xmlns',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation':
        'http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd',
    };
    const { before, write, after } = openXml([
      { name: 'graphml', attributes, content: keys(about) },
      graphElement(head, about),
    ]);
    return [{ before, part: ({ links }) => links.map(edgeElement).map(write).join(''), after }];
  },
};

function keys(about: About): readonly XmlElement[] {
  return [
    ...Object.keys(about).map((name) => key('graph', { name, type: 'string' })),
    ...NODE_ATTRIBUTES.map((attribute) => key('node', attribute)),
    ...LINK_ATTRIBUTES.map((attribute) => key('edge', attribute)),
  ];
}

function key(of: string, { name, type }: Pick<Attribute<never>, 'name' | 'type'>): XmlElement {
  const attributes = { id: `${of}-${name}`, for: of, 'attr.name': name, 'attr.type': type };
  return { name: 'key', attributes };
}

/** The graph with its nodes; the links come after. */
function graphElement({ nodes }: ExportHead, about: About): XmlElement {
  return {
    name: 'graph',
    attributes: { id: 'view', edgedefault: 'directed' },
    content: [
      ...Object.entries(about).flatMap(([name, value]) => data(`graph-${name}`, value)),
      ...nodes.map((node) => ({
        name: 'node',
        attributes: { id: node.id },
        content: NODE_ATTRIBUTES.flatMap(({ name, read }) => data(`node-${name}`, read(node))),
      })),
    ],
  };
}

function edgeElement(link: ExportedLink): XmlElement {
  return {
    name: 'edge',
    attributes: { id: link.id, source: link.source, target: link.target },
    content: LINK_ATTRIBUTES.flatMap(({ name, read }) => data(`edge-${name}`, read(link))),
  };
}

/** A value of an attribute; what is not known has none. */
function data(keyId: string, value: string | number | null): readonly XmlElement[] {
  if (value === null || value === '') return [];
  return [{ name: 'data', attributes: { key: keyId }, content: String(value) }];
}
