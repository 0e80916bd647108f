/**
 * Sourced positions
 * =================
 *
 * What camps and statements rest on: which positions each source shows, how often, and how they are known.
 *
 * Choice: a reprint counts as what it reprints; which that is is asked once for all sources, and not for
 * each position. A position that several sources show stands with each of them. How a position is known
 * is asked apart, since some are shown by none. Where the filter names sources, others do not count.
 */
import type { Query, Row } from '../query.ts';
import { number, oneOf, textOrNull, texts } from '../read.ts';
import { type FilteredQuery, filtered } from '../record/filtered-query.ts';
import { type Link, readLink } from '../record/ids.ts';
import { EVERY_POSITION, type PositionFilterParams } from '../record/position-filter.ts';
import { EVIDENTIALITIES, type Evidentiality } from '../vocabulary.ts';

/** Positions that one source shows by so many pieces of evidence, and that are known in one way. */
export type SourcedPositions = {
  /** The source that shows them; null where none is told. */
  readonly source: string | null;
  readonly evidentiality: Evidentiality;
  /** Pieces of evidence in the source for each of them; 0 where no source is told. */
  readonly times: number;
  /** Ids of the positions. */
  readonly positions: readonly string[];
};

/** The positions that pass a filter, by the sources that show them, and how they are known. */
export const sourcedPositions: FilteredQuery<PositionFilterParams, SourcedPositions> = filtered({
  name: 'sourced-positions',
  summary:
    'Which sources show the positions that pass a filter; a row is a source, a way of knowing, a number of pieces of evidence, and the positions that it shows so.',
  cypher: (found) => /* Cypher */ `${found}
    MATCH (position)-[:SHOWN_BY]->(evidence:Evidence)-[:QUOTES]->(source:Source)
    WHERE size($sources) = 0 OR source.id IN $sources
    WITH source.id AS source, position.evidentiality AS evidentiality, position.id AS id,
      count(evidence) AS times
    ORDER BY id
    WITH source, evidentiality, times, collect(id) AS positions
    RETURN source, evidentiality, times, positions
    ORDER BY source, evidentiality, times
  `,
  example: EVERY_POSITION,
  read: readSourcedPositions,
});

/** The positions that pass a filter, by how they are known, whether a source shows them or not. */
export const knownPositions: FilteredQuery<PositionFilterParams, SourcedPositions> = filtered({
  name: 'known-positions',
  summary:
    'How the positions that pass a filter are known; a row is a way of knowing, no source and no evidence, and the positions.',
  cypher: (found) => /* Cypher */ `${found}
    WITH position.evidentiality AS evidentiality, position.id AS id
    ORDER BY id
    WITH evidentiality, collect(id) AS positions
    RETURN null AS source, evidentiality, 0 AS times, positions
    ORDER BY evidentiality
  `,
  example: EVERY_POSITION,
  read: readSourcedPositions,
});

/** What reprints go back to. */
export const originsOfReprints: Query<Record<never, never>, Link> = {
  name: 'origins-of-reprints',
  summary: 'The sources that reprints go back to; a row is a reprint and a source.',
  cypher: /* Cypher */ `
    MATCH (reprint:Source)-[:REPRINTS*1..9]->(origin:Source)
    WHERE NOT EXISTS { MATCH (origin)-[:REPRINTS]->(:Source) }
    RETURN DISTINCT reprint.id AS of, origin.id AS id
    ORDER BY of, id
  `,
  example: {},
  read: readLink,
};

function readSourcedPositions(row: Row): SourcedPositions {
  return {
    source: textOrNull(row, 'source'),
    evidentiality: oneOf(row, 'evidentiality', EVIDENTIALITIES),
    times: number(row, 'times'),
    positions: texts(row, 'positions'),
  };
}
