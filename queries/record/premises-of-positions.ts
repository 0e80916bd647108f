import type { Query } from '../query.ts';
import { type Ids, type Link, readLink } from './ids.ts';

/** The positions that inferred positions rest on. */
export const premisesOfPositions: Query<Ids, Link> = {
  name: 'premises-of-positions',
  summary:
    'The positions that inferred positions rest on; a row is a position and one it rests on.',
  cypher: /* Cypher */ `
    UNWIND $ids AS of
    MATCH (:Position {id: of})-[:RESTS_ON]->(premise:Position)
    RETURN of, premise.id AS id
    ORDER BY of, id
  `,
  example: { ids: ['position:sau-expert-group'] },
  read: readLink,
};
