import type { Query } from '../query.ts';
import { type Ids, type Link, readLink } from './ids.ts';

/** The events at which positions were taken. */
export const eventsOfPositions: Query<Ids, Link> = {
  name: 'events-of-positions',
  summary: 'The events at which positions were taken; a row is a position and an event.',
  cypher: /* Cypher */ `
    UNWIND $ids AS of
    MATCH (:Position {id: of})-[:TAKEN_AT]->(event:Event)
    RETURN of, event.id AS id
    ORDER BY of, id
  `,
  example: { ids: ['position:sau-draft'] },
  read: readLink,
};
