import type { Query, Row } from '../query.ts';
import { number, text, textOrNull } from '../read.ts';
import type { Ids } from './ids.ts';

/** A span of a source, and the id of what it shows. */
export type EvidenceRow = {
  readonly id: string;
  /** Id of what it shows. */
  readonly of: string;
  readonly source: string;
  /** Code points into the text of the source, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** SHA-256 of the span, hexadecimal. */
  readonly sha256: string;
  readonly phrase: string | null;
  readonly paraphrase: string;
};

const COLUMNS = /* Cypher */ `
    MATCH (evidence)-[:QUOTES]->(source:Source)
    RETURN evidence.shows AS of, evidence.id AS id, source.id AS source, evidence.start AS start,
      evidence.end AS end, evidence.sha256 AS sha256, evidence.phrase AS phrase,
      evidence.paraphrase AS paraphrase
    ORDER BY of, id
  `;

/** Evidence by id. */
export const evidenceById: Query<Ids, EvidenceRow> = {
  name: 'evidence-by-id',
  summary: 'The evidence of these ids; a row is a span of a source.',
  cypher: /* Cypher */ `
    UNWIND $ids AS wanted
    MATCH (evidence:Evidence {id: wanted})${COLUMNS}`,
  example: { ids: ['evidence:clause-unea7-minerals-draft-sections-000'] },
  read: readEvidence,
};

/** The evidence of positions. */
export const evidenceOfPositions: Query<Ids, EvidenceRow> = evidenceOf(
  'positions',
  /* Cypher */ `
    UNWIND $ids AS shown
    MATCH (:Position {id: shown})-[:SHOWN_BY]->(evidence:Evidence)`,
  'position:uga-icglr-due-diligence',
);

/** The evidence of steps of lineage. */
export const evidenceOfSteps: Query<Ids, EvidenceRow> = evidenceOf(
  'steps',
  /* Cypher */ `
    UNWIND $ids AS shown
    MATCH (:LineageStep {id: shown})-[:SHOWN_BY]->(evidence:Evidence)`,
  'lineage:expert-group',
);

/** The evidence of claims. */
export const evidenceOfClaims: Query<Ids, EvidenceRow> = evidenceOf(
  'claims',
  /* Cypher */ `
    UNWIND $ids AS shown
    MATCH (:Claim {id: shown})-[:SHOWN_BY]->(evidence:Evidence)`,
  'claim:gi-toc-uganda-due-diligence',
);

/** The evidence of requests for comment. */
export const evidenceOfRequests: Query<Ids, EvidenceRow> = evidenceOf(
  'requests',
  /* Cypher */ `
    UNWIND $ids AS shown
    MATCH (:Request {id: shown})-[:SHOWN_BY]->(evidence:Evidence)`,
  'request:mongabay-sau',
);

/** The evidence of links that have an id: memberships and recalls. */
export const evidenceOfLinks: Query<Ids, EvidenceRow> = evidenceOf(
  'links',
  /* Cypher */ `
    MATCH (evidence:Evidence)
    WHERE evidence.shows IN $ids`,
  'membership:uga-icglr',
);

/** The evidence that stands in sources. */
export const evidenceInSources: Query<Ids, EvidenceRow> = evidenceOf(
  'sources',
  /* Cypher */ `
    UNWIND $ids AS quoted
    MATCH (:Source {id: quoted})<-[:QUOTES]-(evidence:Evidence)`,
  'source:gi-toc-000',
);

function evidenceOf(what: string, head: string, id: string): Query<Ids, EvidenceRow> {
  return {
    name: `evidence-of-${what}`,
    summary: `The evidence of these ${what}; a row is a span of a source.`,
    cypher: `${head}${COLUMNS}`,
    example: { ids: [id] },
    read: readEvidence,
  };
}

function readEvidence(row: Row): EvidenceRow {
  return {
    id: text(row, 'id'),
    of: text(row, 'of'),
    source: text(row, 'source'),
    start: number(row, 'start'),
    end: number(row, 'end'),
    sha256: text(row, 'sha256'),
    phrase: textOrNull(row, 'phrase'),
    paraphrase: text(row, 'paraphrase'),
  };
}
