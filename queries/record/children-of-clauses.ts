import type { Query } from '../query.ts';
import { type Ids, type Link, readLink } from './ids.ts';

/** The clauses that stand under clauses. */
export const childrenOfClauses: Query<Ids, Link> = {
  name: 'children-of-clauses',
  summary:
    'The clauses under clauses, in the order of the text; a row is a clause and one under it.',
  cypher: /* Cypher */ `
    UNWIND $ids AS of
    MATCH (:Clause {id: of})<-[:CHILD_OF]-(clause:Clause)
    RETURN of, clause.id AS id, clause.order AS place
    ORDER BY of, place, id
  `,
  example: { ids: ['clause:unea7-minerals-final/op2'] },
  read: readLink,
};
