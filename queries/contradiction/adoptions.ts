import type { Query } from '../query.ts';
import { type Ids, type Link, readLink } from '../record/ids.ts';

/** The positions by which bodies adopted targets, or others committed to them. */
export const adoptions: Query<Ids, Link> = {
  name: 'adoptions',
  summary: 'The positions that commit to targets; a row is a target and a position.',
  cypher: /* Cypher */ `
    UNWIND $ids AS of
    MATCH (:Target {id: of})<-[:ON]-(position:Position {stance: 'COMMITS'})
    RETURN of, position.id AS id
    ORDER BY of, id
  `,
  example: { ids: ['instrument:unea-res-4-19', 'clause:unea-res-4-19/due-diligence'] },
  read: readLink,
};
