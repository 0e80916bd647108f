import type { Query } from '../query.ts';
import { type Ids, type Link, readLink } from './ids.ts';

/** The issues that targets concern. */
export const issuesOfTargets: Query<Ids, Link> = {
  name: 'issues-of-targets',
  summary: 'The issues that targets concern, by name; a row is a target and an issue.',
  cypher: /* Cypher */ `
    UNWIND $ids AS of
    MATCH (:Target {id: of})-[:CONCERNS]->(issue:Issue)
    RETURN of, issue.id AS id, issue.name AS name
    ORDER BY of, name, id
  `,
  example: { ids: ['clause:unea7-minerals-draft/due-diligence'] },
  read: readLink,
};
