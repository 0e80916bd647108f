import type { Query } from '../query.ts';
import { type Ids, type Link, readLink } from './ids.ts';

/** The events of negotiations. */
export const eventsOfNegotiations: Query<Ids, Link> = {
  name: 'events-of-negotiations',
  summary: 'The events of negotiations, earliest first; a row is a negotiation and an event.',
  cypher: /* Cypher */ `
    UNWIND $ids AS of
    MATCH (:Negotiation {id: of})<-[:BELONGS_TO]-(event:Event)
    RETURN of, event.id AS id, event.from AS from
    ORDER BY of, from, id
  `,
  example: { ids: ['negotiation:unea7-minerals'] },
  read: readLink,
};
