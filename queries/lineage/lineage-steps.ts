import type { Definition } from '../definition.ts';
import type { Query, Row } from '../query.ts';
import { oneOf, text, textOrNull } from '../read.ts';
import type { Ids } from '../record/ids.ts';
import { FATES, type Fate } from '../vocabulary.ts';

/** One change of a clause: into another, or into none. */
export type LineageStepRow = {
  /** Id of the clause that was asked about. */
  readonly of: string;
  readonly id: string;
  readonly from: string;
  readonly to: string | null;
  readonly change: Fate;
  readonly date: string | null;
  readonly event: string | null;
  readonly summary: string;
};

/** What the lineage of a clause is. */
export const LINEAGE: Definition = {
  name: 'lineage',
  definition:
    'The steps on record that lead to a clause and from it, walked as far as there are any, each met once. Supporters and opponents are the positions on the clause that changed whose polarity is above or below zero.',
  reference: null,
};

/** The columns that `readStep` reads, of a `step` and what it was asked `of`. */
export const STEP_COLUMNS = /* Cypher */ `
    MATCH (step)-[:FROM]->(from:Clause)
    RETURN of, step.id AS id, from.id AS from, step.change AS change, step.date AS date,
      step.summary AS summary, [(step)-[:TO]->(to:Clause) | to.id][0] AS to,
      [(step)-[:TAKEN_AT]->(event:Event) | event.id][0] AS event
    ORDER BY of, id
  `;

/** What clauses became. */
export const stepsFromClauses: Query<Ids, LineageStepRow> = {
  name: 'steps-from-clauses',
  summary: 'What clauses became; a row is a step that starts at one of them.',
  cypher: /* Cypher */ `
    UNWIND $ids AS of
    MATCH (:Clause {id: of})<-[:FROM]-(step:LineageStep)${STEP_COLUMNS}`,
  example: { ids: ['clause:unea7-minerals-draft/expert-group'] },
  read: readStep,
};

/** What clauses came from. */
export const stepsToClauses: Query<Ids, LineageStepRow> = {
  name: 'steps-to-clauses',
  summary: 'What clauses came from; a row is a step that ends at one of them.',
  cypher: /* Cypher */ `
    UNWIND $ids AS of
    MATCH (:Clause {id: of})<-[:TO]-(step:LineageStep)${STEP_COLUMNS}`,
  example: { ids: ['clause:unea7-minerals-final/op2'] },
  read: readStep,
};

/** Reads a step; throws TypeError naming the column and what it found. */
export function readStep(row: Row): LineageStepRow {
  return {
    of: text(row, 'of'),
    id: text(row, 'id'),
    from: text(row, 'from'),
    to: textOrNull(row, 'to'),
    change: oneOf(row, 'change', FATES),
    date: textOrNull(row, 'date'),
    event: textOrNull(row, 'event'),
    summary: text(row, 'summary'),
  };
}
