import type { Query } from '../query.ts';
import { text } from '../read.ts';
import type { Named } from './standpoints.ts';

/** Pairs of a recalled and a recalling instrument. */
export type RecallParams = {
  readonly recalls: readonly { readonly left: string; readonly right: string }[];
};

/** A clause of a recalled instrument that carries an issue which the recalling one leaves out. */
export type LeftOut = {
  readonly left: string;
  readonly right: string;
  readonly clause: Named;
  readonly issue: string;
  /** Id of the recall. */
  readonly recall: string;
};

/** What regressions are made of. */
export const leftOut: Query<RecallParams, LeftOut> = {
  name: 'left-out',
  summary:
    'The clauses of recalled instruments whose issue the recalling one leaves out; a row is a clause and an issue.',
  cypher: /* Cypher */ `
    UNWIND $recalls AS pair
    MATCH (right:Instrument {id: pair.right})-[link:RECALLS]->(left:Instrument {id: pair.left})
    MATCH (left)<-[:PART_OF]-(clause:Clause)-[:CONCERNS]->(issue:Issue)
    WHERE NOT EXISTS { MATCH (right)-[:CONCERNS]->(issue) }
      AND NOT EXISTS { MATCH (right)<-[:PART_OF]-(:Clause)-[:CONCERNS]->(issue) }
    RETURN left.id AS left, right.id AS right, clause.id AS clause, clause.name AS clauseName,
      issue.id AS issue, link.id AS recall, clause.order AS place
    ORDER BY left, right, place, clause, issue
  `,
  example: {
    recalls: [{ left: 'instrument:unea-res-4-19', right: 'instrument:unea7-minerals-final' }],
  },
  read: (row) => ({
    left: text(row, 'left'),
    right: text(row, 'right'),
    clause: { id: text(row, 'clause'), name: text(row, 'clauseName') },
    issue: text(row, 'issue'),
    recall: text(row, 'recall'),
  }),
};
