import type { Row } from '../query.ts';
import { number, numberOrNull, oneOf, oneOfOrNull, text, textOrNull } from '../read.ts';
import { FATES, type Fate, WORDINGS } from '../vocabulary.ts';

/** A clause, and the ids of its instrument, of the clause it stands under and of the source of its text. */
export type ClauseRow = {
  readonly id: string;
  readonly name: string;
  readonly label: string | null;
  /** Place in the instrument, counted from 1. */
  readonly order: number;
  readonly wording: (typeof WORDINGS)[number];
  readonly verb: string | null;
  readonly fate: Fate | null;
  readonly instrument: string;
  readonly parent: string | null;
  readonly source: string | null;
  /** Code points into the text of the source, end exclusive; null where it has none. */
  readonly start: number | null;
  readonly end: number | null;
  readonly sha256: string | null;
};

/** The columns that `readClause` reads, of a `clause` and its `instrument`. */
export const CLAUSE_COLUMNS = /* Cypher */ `
    RETURN clause.id AS id, clause.name AS name, clause.label AS label, clause.order AS place,
      clause.wording AS wording, clause.verb AS verb, clause.fate AS fate,
      instrument.id AS instrument, [(clause)-[:CHILD_OF]->(parent:Clause) | parent.id][0] AS parent,
      [(clause)-[:QUOTES]->(source:Source) | source.id][0] AS source,
      clause.start AS start, clause.end AS end, clause.sha256 AS sha256`;

/** Reads a clause; throws TypeError naming the column and what it found. */
export function readClause(row: Row): ClauseRow {
  return {
    id: text(row, 'id'),
    name: text(row, 'name'),
    label: textOrNull(row, 'label'),
    order: number(row, 'place'),
    wording: oneOf(row, 'wording', WORDINGS),
    verb: textOrNull(row, 'verb'),
    fate: oneOfOrNull(row, 'fate', FATES),
    instrument: text(row, 'instrument'),
    parent: textOrNull(row, 'parent'),
    source: textOrNull(row, 'source'),
    start: numberOrNull(row, 'start'),
    end: numberOrNull(row, 'end'),
    sha256: textOrNull(row, 'sha256'),
  };
}
