/**
 * Overview rows
 * =============
 *
 * The positions that pass a filter, in as few rows as a picture of them needs: each position, or all of
 * one actor on one target with one stance, known in one way, or the same by issue.
 *
 * Choice: a position on a target of two issues counts for both, and one on a target of none for none,
 * which is a row whose target is null.
 */
import type { Row } from '../query.ts';
import { number, oneOf, text, textOrNull, texts } from '../read.ts';
import { EVIDENTIALITIES, type Evidentiality, STANCES, type Stance } from '../vocabulary.ts';
import { type FilteredQuery, filtered } from './filtered-query.ts';
import { EVERY_POSITION, type PositionFilterParams } from './position-filter.ts';

/** One position, or several that are alike. */
export type OverviewRow = {
  /** Id of the position, or of the first of several. */
  readonly id: string;
  readonly actor: string;
  /** Id of the target, or of the issue; null for what concerns none. */
  readonly target: string | null;
  readonly stance: Stance;
  readonly evidentiality: Evidentiality;
  /** How many positions it stands for. */
  readonly count: number;
  /** The date of the position; of several, the first and the last. */
  readonly date: string | null;
  readonly until: string | null;
  /** Ids of the sources that show it, sorted. */
  readonly sources: readonly string[];
  /** Id of the event; null for several. */
  readonly event: string | null;
  /** The sentence of the position; empty for several. */
  readonly summary: string;
};

/** Which positions, and how many rows at most. */
export type OverviewParams = PositionFilterParams & { readonly limit: number };

/** Each position that passes a filter. */
export const overviewPositions: FilteredQuery<OverviewParams, OverviewRow> = filtered({
  name: 'overview-positions',
  summary:
    'The positions that pass a filter with their events and sources, oldest first; a row is a position.',
  cypher: (found) => /* Cypher */ `${found}
    OPTIONAL MATCH (position)-[:SHOWN_BY]->(:Evidence)-[:QUOTES]->(source:Source)
    WITH DISTINCT actor, position, target, source.id AS source
    ORDER BY source
    WITH actor, position, target, collect(source) AS sources
    RETURN position.id AS id, actor.id AS actor, target.id AS target, position.stance AS stance,
      position.evidentiality AS evidentiality, 1 AS count, position.date AS date,
      position.date AS until, sources, position.summary AS summary,
      [(position)-[:TAKEN_AT]->(event:Event) | event.id][0] AS event,
      coalesce(position.firstDay, '9999') AS day
    ORDER BY day, id
    LIMIT $limit
  `,
  example: { ...EVERY_POSITION, stances: ['OPPOSES'], limit: 20 },
  read: readOverviewRow,
});

const ALIKE = /* Cypher */ `
      position.evidentiality AS evidentiality, min(position.id) AS id, count(position) AS count,
      min(position.date) AS date, max(position.date) AS until`;

/** The positions that pass a filter, those alike on one target together. */
export const overviewTargets: FilteredQuery<OverviewParams, OverviewRow> = filtered({
  name: 'overview-targets',
  summary:
    'How many positions that pass a filter one actor holds on one target with one stance, known in one way; a row is a number of them.',
  cypher: (found) => /* Cypher */ `${found}
    WITH actor.id AS actor, target.id AS target, position.stance AS stance,${ALIKE}
    RETURN actor, target, stance, evidentiality, id, count, date, until
    ORDER BY target, actor, stance, evidentiality
    LIMIT $limit
  `,
  example: { ...EVERY_POSITION, stances: ['OPPOSES'], limit: 20 },
  read: readOverviewRow,
});

/** The positions that pass a filter, those alike on one issue together. */
export const overviewIssues: FilteredQuery<OverviewParams, OverviewRow> = filtered({
  name: 'overview-issues',
  summary:
    'How many positions that pass a filter one actor holds on one issue with one stance, known in one way; a row is a number of them.',
  cypher: (found) => /* Cypher */ `${found}
    OPTIONAL MATCH (target)-[:CONCERNS]->(issue:Issue)
    WITH actor.id AS actor, issue.id AS target, position.stance AS stance,${ALIKE}
    RETURN actor, target, stance, evidentiality, id, count, date, until
    ORDER BY target, actor, stance, evidentiality
    LIMIT $limit
  `,
  example: { ...EVERY_POSITION, stances: ['OPPOSES'], limit: 20 },
  read: readOverviewRow,
});

/** A source, and which of the rows by target it shows positions of. */
export type OverviewSource = Pick<OverviewRow, 'actor' | 'stance' | 'evidentiality'> & {
  readonly target: string;
  readonly source: string;
};

/** The sources of the positions that pass a filter, of those alike on one target each once. */
export const overviewSources: FilteredQuery<PositionFilterParams, OverviewSource> = filtered({
  name: 'overview-sources',
  summary:
    'Which sources show the positions that pass a filter; a row is a source of those of one actor on one target with one stance, known in one way.',
  cypher: (found) => /* Cypher */ `${found}
    MATCH (position)-[:SHOWN_BY]->(:Evidence)-[:QUOTES]->(source:Source)
    WITH DISTINCT actor.id AS actor, target.id AS target, position.stance AS stance,
      position.evidentiality AS evidentiality, source.id AS source
    RETURN actor, target, stance, evidentiality, source
    ORDER BY target, actor, stance, evidentiality, source
  `,
  example: { ...EVERY_POSITION, stances: ['OPPOSES'] },
  read: (row) => ({
    actor: text(row, 'actor'),
    target: text(row, 'target'),
    stance: oneOf(row, 'stance', STANCES),
    evidentiality: oneOf(row, 'evidentiality', EVIDENTIALITIES),
    source: text(row, 'source'),
  }),
});

function readOverviewRow(row: Row): OverviewRow {
  return {
    id: text(row, 'id'),
    actor: text(row, 'actor'),
    target: textOrNull(row, 'target'),
    stance: oneOf(row, 'stance', STANCES),
    evidentiality: oneOf(row, 'evidentiality', EVIDENTIALITIES),
    count: number(row, 'count'),
    date: textOrNull(row, 'date'),
    until: textOrNull(row, 'until'),
    sources: texts(row, 'sources'),
    event: textOrNull(row, 'event'),
    summary: textOrNull(row, 'summary') ?? '',
  };
}
