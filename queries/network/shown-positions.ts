/**
 * Shown positions
 * ===============
 *
 * What camps and statements rest on: which positions each source shows, how often, and how they are known.
 *
 * Choice: a reprint counts as what it reprints. A position that several sources show stands with each of
 * them, one that no source shows with none. Where the filter names sources, others do not count.
 */
import type { Row } from '../query.ts';
import { number, oneOf, textOrNull, texts } from '../read.ts';
import { type FilteredQuery, filtered } from '../record/filtered-query.ts';
import { EVERY_POSITION, type PositionFilterParams } from '../record/position-filter.ts';
import { EVIDENTIALITIES, type Evidentiality } from '../vocabulary.ts';

/** Positions that one source shows by so many pieces of evidence, and that are known in one way. */
export type ShownPositions = {
  /** The source, or what it reprints; null for positions that no source shows. */
  readonly source: string | null;
  readonly evidentiality: Evidentiality;
  /** Pieces of evidence in the source for each of them; 0 for positions that no source shows. */
  readonly times: number;
  /** Ids of the positions. */
  readonly positions: readonly string[];
};

/** The positions that pass a filter, by source and evidentiality. */
export const shownPositions: FilteredQuery<PositionFilterParams, ShownPositions> = filtered({
  name: 'shown-positions',
  summary:
    'Where the positions that pass a filter come from; a row is a source, or what it reprints, a way of knowing, a number of pieces of evidence, and the positions that it shows so.',
  cypher: (found) => /* Cypher */ `${found}
    WITH position
    OPTIONAL MATCH (position)-[:SHOWN_BY]->(evidence:Evidence)-[:QUOTES]->(source:Source)-[:REPRINTS*0..9]->(root:Source)
    WHERE (size($sources) = 0 OR source.id IN $sources)
      AND NOT EXISTS { MATCH (root)-[:REPRINTS]->(:Source) }
    WITH root.id AS source, position.evidentiality AS evidentiality, position.id AS id,
      count(evidence) AS times
    ORDER BY id
    WITH source, evidentiality, times, collect(id) AS positions
    RETURN source, evidentiality, times, positions
    ORDER BY source, evidentiality, times
  `,
  example: EVERY_POSITION,
  read: readShownPositions,
});

function readShownPositions(row: Row): ShownPositions {
  return {
    source: textOrNull(row, 'source'),
    evidentiality: oneOf(row, 'evidentiality', EVIDENTIALITIES),
    times: number(row, 'times'),
    positions: texts(row, 'positions'),
  };
}
