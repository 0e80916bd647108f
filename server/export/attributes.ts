import type { ExportedLink, ExportedNode } from './export-view.ts';

/** An attribute of a node or a link in a graph file: its name, its type, and how it is read. */
export type Attribute<Of> = {
  readonly name: string;
  readonly type: 'string' | 'double' | 'int';
  /** Null where it is not known. */
  readonly read: (of: Of) => string | number | null;
};

/** What a graph file says of a node. */
export const NODE_ATTRIBUTES: readonly Attribute<ExportedNode>[] = [
  { name: 'label', type: 'string', read: ({ name }) => name },
  { name: 'kind', type: 'string', read: ({ kind }) => kind },
  { name: 'fate', type: 'string', read: ({ fate }) => fate },
  { name: 'degree', type: 'int', read: ({ degree }) => degree },
];

/** What a graph file says of a link. */
export const LINK_ATTRIBUTES: readonly Attribute<ExportedLink>[] = [
  { name: 'type', type: 'string', read: ({ type }) => type },
  { name: 'stance', type: 'string', read: ({ stance }) => stance },
  { name: 'polarity', type: 'double', read: ({ polarity }) => polarity },
  { name: 'evidentiality', type: 'string', read: ({ evidentiality }) => evidentiality },
  { name: 'count', type: 'int', read: ({ count }) => count },
  { name: 'positions', type: 'string', read: ({ positions }) => positions.join(' ') },
];
