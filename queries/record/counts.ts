import type { Query } from '../query.ts';
import { number } from '../read.ts';
import type { NodeKind } from '../vocabulary.ts';

/** How many nodes there are of each kind. */
export type Counts = Readonly<Record<NodeKind, number>>;

/** How many nodes there are of each kind. */
export const counts: Query<Record<never, never>, Counts> = {
  name: 'counts',
  summary: 'How many nodes there are of each kind; the one row holds a number a kind.',
  cypher: /* Cypher */ `
    RETURN COUNT { MATCH (:State) } AS STATE,
      COUNT { MATCH (:Organisation) } AS ORGANISATION,
      COUNT { MATCH (:Person) } AS PERSON,
      COUNT { MATCH (:Negotiation) } AS NEGOTIATION,
      COUNT { MATCH (:Event) } AS EVENT,
      COUNT { MATCH (:Instrument) } AS INSTRUMENT,
      COUNT { MATCH (:Clause) } AS CLAUSE,
      COUNT { MATCH (:Issue) } AS ISSUE,
      COUNT { MATCH (:Position) } AS POSITION,
      COUNT { MATCH (:Evidence) } AS EVIDENCE,
      COUNT { MATCH (:Source) } AS SOURCE
  `,
  example: {},
  read: (row) => ({
    STATE: number(row, 'STATE'),
    ORGANISATION: number(row, 'ORGANISATION'),
    PERSON: number(row, 'PERSON'),
    NEGOTIATION: number(row, 'NEGOTIATION'),
    EVENT: number(row, 'EVENT'),
    INSTRUMENT: number(row, 'INSTRUMENT'),
    CLAUSE: number(row, 'CLAUSE'),
    ISSUE: number(row, 'ISSUE'),
    POSITION: number(row, 'POSITION'),
    EVIDENCE: number(row, 'EVIDENCE'),
    SOURCE: number(row, 'SOURCE'),
  }),
};
