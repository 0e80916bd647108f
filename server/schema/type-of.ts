import { kindOf, type NodeKind } from '../../queries/vocabulary.ts';
import type { NodeRow } from './load-node.ts';
import type { Resolve } from './schema-module.ts';

/** The type of each kind of node. */
export const TYPE_NAMES: Readonly<Record<NodeKind, string>> = {
  STATE: 'State',
  ORGANISATION: 'Organisation',
  PERSON: 'Person',
  NEGOTIATION: 'Negotiation',
  EVENT: 'Event',
  INSTRUMENT: 'Instrument',
  CLAUSE: 'Clause',
  ISSUE: 'Issue',
  POSITION: 'Position',
  EVIDENCE: 'Evidence',
  SOURCE: 'Source',
};

/** Names the type of a node by its id, without a question. */
export const typeOf: Resolve = ({ id }: NodeRow) => {
  const kind = kindOf(id);
  return kind === null ? undefined : TYPE_NAMES[kind];
};
