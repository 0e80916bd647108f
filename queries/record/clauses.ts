import type { Query } from '../query.ts';
import { number } from '../read.ts';
import { CLAUSE_COLUMNS, type ClauseRow, readClause } from './clause-row.ts';
import type { Ids } from './ids.ts';

/** Which clauses; empty lists and null ask for all. */
type Asked = {
  readonly instrument: string | null;
  readonly issues: readonly string[];
  readonly fates: readonly string[];
};

/** Which clauses, and the place in their order that the page begins after. */
export type ClausePageParams = Asked & {
  /** Id of the instrument; the empty text for the first page. */
  readonly whole: string;
  readonly order: number;
  readonly id: string;
  readonly limit: number;
};

/** Which clauses are counted: up to a place in their order, that included; null counts them all. */
export type ClauseCountParams = Asked & {
  readonly whole: string | null;
  readonly order: number;
  readonly id: string;
};

const ASKED = /* Cypher */ `
    MATCH (clause:Clause)-[:PART_OF]->(instrument:Instrument)
    WHERE ($instrument IS NULL OR instrument.id = $instrument)
      AND (size($fates) = 0 OR clause.fate IN $fates)
      AND (size($issues) = 0 OR EXISTS {
        MATCH (clause)-[:CONCERNS]->(issue:Issue) WHERE issue.id IN $issues })`;

/** Clauses by id. */
export const clausesById: Query<Ids, ClauseRow> = {
  name: 'clauses-by-id',
  summary: 'The clauses of these ids; a row is a clause.',
  cypher: /* Cypher */ `
    UNWIND $ids AS id
    MATCH (clause:Clause {id: id})-[:PART_OF]->(instrument:Instrument)${CLAUSE_COLUMNS}
    ORDER BY id
  `,
  example: { ids: ['clause:unea7-minerals-draft/expert-group'] },
  read: readClause,
};

/** A page of clauses. */
export const clauses: Query<ClausePageParams, ClauseRow> = {
  name: 'clauses',
  summary:
    'A page of clauses by instrument, issue and fate, in the order of the text; a row is a clause.',
  cypher: /* Cypher */ `${ASKED}
      AND (instrument.id > $whole OR (instrument.id = $whole
        AND (clause.order > $order OR (clause.order = $order AND clause.id > $id))))
    WITH clause, instrument
    ORDER BY instrument.id, clause.order, clause.id
    LIMIT $limit${CLAUSE_COLUMNS}
    ORDER BY instrument, place, id
  `,
  example: { instrument: null, issues: [], fates: [], whole: '', order: 0, id: '', limit: 50 },
  read: readClause,
};

/** How many clauses there are. */
export const countClauses: Query<ClauseCountParams, number> = {
  name: 'count-clauses',
  summary: 'How many clauses there are by instrument, issue and fate; the one row is their number.',
  cypher: /* Cypher */ `${ASKED}
      AND ($whole IS NULL OR instrument.id < $whole OR (instrument.id = $whole
        AND (clause.order < $order OR (clause.order = $order AND clause.id <= $id))))
    RETURN count(clause) AS count
  `,
  example: { instrument: null, issues: [], fates: [], whole: null, order: 0, id: '' },
  read: (row) => number(row, 'count'),
};
