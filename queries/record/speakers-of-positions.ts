import type { Query } from '../query.ts';
import { type Ids, type Link, readLink } from './ids.ts';

/** The persons who voice positions. */
export const speakersOfPositions: Query<Ids, Link> = {
  name: 'speakers-of-positions',
  summary: 'The persons who voice positions; a row is a position and a person.',
  cypher: /* Cypher */ `
    UNWIND $ids AS of
    MATCH (:Position {id: of})-[:VOICED_BY]->(speaker:Person)
    RETURN of, speaker.id AS id
    ORDER BY of, id
  `,
  example: { ids: ['position:chn-final'] },
  read: readLink,
};
