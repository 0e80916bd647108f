import type { Query } from '../query.ts';
import { type Ids, type Link, readLink } from './ids.ts';

/** The instruments that instruments recall. */
export const recallsOfInstruments: Query<Ids, Link> = {
  name: 'recalls-of-instruments',
  summary: 'The instruments that instruments recall; a row is an instrument and one it recalls.',
  cypher: /* Cypher */ `
    UNWIND $ids AS of
    MATCH (:Instrument {id: of})-[:RECALLS]->(recalled:Instrument)
    RETURN of, recalled.id AS id
    ORDER BY of, id
  `,
  example: { ids: ['instrument:unea7-minerals-final'] },
  read: readLink,
};
