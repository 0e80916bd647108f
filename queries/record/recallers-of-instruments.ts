import type { Query } from '../query.ts';
import { type Ids, type Link, readLink } from './ids.ts';

/** The instruments that recall instruments. */
export const recallersOfInstruments: Query<Ids, Link> = {
  name: 'recallers-of-instruments',
  summary:
    'The instruments that recall instruments; a row is an instrument and one that recalls it.',
  cypher: /* Cypher */ `
    UNWIND $ids AS of
    MATCH (:Instrument {id: of})<-[:RECALLS]-(instrument:Instrument)
    RETURN of, instrument.id AS id
    ORDER BY of, id
  `,
  example: { ids: ['instrument:unea-res-4-19'] },
  read: readLink,
};
