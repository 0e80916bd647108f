import type { Query } from '../query.ts';
import { type Ids, type Link, readLink } from './ids.ts';

/** The instruments of negotiations. */
export const instrumentsOfNegotiations: Query<Ids, Link> = {
  name: 'instruments-of-negotiations',
  summary:
    'The instruments of negotiations, oldest first; a row is a negotiation and an instrument.',
  cypher: /* Cypher */ `
    UNWIND $ids AS of
    MATCH (:Negotiation {id: of})<-[:BELONGS_TO]-(instrument:Instrument)
    RETURN of, instrument.id AS id, instrument.date AS date
    ORDER BY of, date, id
  `,
  example: { ids: ['negotiation:unea7-minerals'] },
  read: readLink,
};
