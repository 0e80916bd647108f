import type { Query } from '../query.ts';
import { type Ids, type Link, readLink } from './ids.ts';

/** The targets that concern issues. */
export const targetsOfIssues: Query<Ids, Link> = {
  name: 'targets-of-issues',
  summary: 'The targets that concern issues; a row is an issue and a target.',
  cypher: /* Cypher */ `
    UNWIND $ids AS of
    MATCH (:Issue {id: of})<-[:CONCERNS]-(target:Target)
    RETURN of, target.id AS id
    ORDER BY of, id
  `,
  example: { ids: ['issue:due-diligence'] },
  read: readLink,
};
