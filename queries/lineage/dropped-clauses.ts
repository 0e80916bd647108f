import type { Definition } from '../definition.ts';
import type { Query } from '../query.ts';
import { text, textOrNull, texts } from '../read.ts';

/** A clause that did not survive. */
export type DroppedClauseRow = {
  /** Id of the clause. */
  readonly id: string;
  readonly instrument: string;
  /** Ids of the steps in which it was dropped. */
  readonly steps: readonly string[];
  /** Id of the event of the first step that names one. */
  readonly event: string | null;
  /** Id of the clause that took its place. */
  readonly replacedBy: string | null;
};

/** When a clause did not survive. */
export const DROPPED: Definition = {
  name: 'dropped clauses',
  definition:
    'A clause did not survive where its fate on record is to be dropped, or a step of lineage drops it. Supporters and opponents are the positions on it whose polarity is above or below zero.',
  reference: null,
};

/** The clauses that did not survive: the cemetery. */
export const droppedClauses: Query<{ readonly negotiation: string | null }, DroppedClauseRow> = {
  name: 'dropped-clauses',
  summary: 'The clauses of a negotiation, or of all, that did not survive; a row is a clause.',
  cypher: /* Cypher */ `
    MATCH (clause:Clause)-[:PART_OF]->(instrument:Instrument)
    WHERE $negotiation IS NULL OR EXISTS {
      MATCH (instrument)-[:BELONGS_TO]->(talks:Negotiation) WHERE talks.id = $negotiation }
    OPTIONAL MATCH (step:LineageStep {change: 'DROPPED'})-[:FROM]->(clause)
    OPTIONAL MATCH (step)-[:TAKEN_AT]->(event:Event)
    OPTIONAL MATCH (step)-[:TO]->(heir:Clause)
    WITH clause, instrument, step, event, heir
    ORDER BY step.id
    WITH instrument.id AS instrument, clause.order AS place, clause.id AS id, clause.fate AS fate,
      collect(step.id) AS steps, collect(event.id) AS events, collect(heir.id) AS heirs
    WHERE fate = 'DROPPED' OR size(steps) > 0
    RETURN id, instrument, place, steps, events[0] AS event, heirs[0] AS replacedBy
    ORDER BY instrument, place, id
  `,
  example: { negotiation: 'negotiation:unea7-minerals' },
  read: (row) => ({
    id: text(row, 'id'),
    instrument: text(row, 'instrument'),
    steps: texts(row, 'steps'),
    event: textOrNull(row, 'event'),
    replacedBy: textOrNull(row, 'replacedBy'),
  }),
};
