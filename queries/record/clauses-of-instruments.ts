import type { Query } from '../query.ts';
import { type Ids, type Link, readLink } from './ids.ts';

/** The clauses of instruments. */
export const clausesOfInstruments: Query<Ids, Link> = {
  name: 'clauses-of-instruments',
  summary:
    'The clauses of instruments, in the order of the text; a row is an instrument and a clause.',
  cypher: /* Cypher */ `
    UNWIND $ids AS of
    MATCH (:Instrument {id: of})<-[:PART_OF]-(clause:Clause)
    RETURN of, clause.id AS id, clause.order AS place
    ORDER BY of, place, id
  `,
  example: { ids: ['instrument:unea7-minerals-final'] },
  read: readLink,
};
