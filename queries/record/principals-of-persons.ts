import type { Query } from '../query.ts';
import { type Ids, type Link, readLink } from './ids.ts';

/** The actors that persons speak for. */
export const principalsOfPersons: Query<Ids, Link> = {
  name: 'principals-of-persons',
  summary: 'The actors that persons speak for; a row is a person and an actor.',
  cypher: /* Cypher */ `
    UNWIND $ids AS of
    MATCH (:Person {id: of})-[:SPEAKS_FOR]->(actor:Actor)
    RETURN of, actor.id AS id
    ORDER BY of, id
  `,
  example: { ids: ['person:nana-zhao'] },
  read: readLink,
};
