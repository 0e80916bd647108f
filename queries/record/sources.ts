import type { Query, Row } from '../query.ts';
import { text, textOrNull } from '../read.ts';
import type { Ids } from './ids.ts';

/** A publication that evidence stands in. */
export type SourceRow = {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly date: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly sha256: string | null;
};

const COLUMNS = /* Cypher */ `
    RETURN source.id AS id, source.title AS title, source.publisher AS publisher,
      source.date AS date, source.url AS url, source.language AS language, source.sha256 AS sha256`;

/** Sources by id. */
export const sourcesById: Query<Ids, SourceRow> = {
  name: 'sources-by-id',
  summary: 'The sources of these ids; a row is a source.',
  cypher: /* Cypher */ `
    UNWIND $ids AS id
    MATCH (source:Source {id: id})${COLUMNS}
    ORDER BY id
  `,
  example: { ids: ['source:gi-toc-000'] },
  read: readSource,
};

/** All sources. */
export const sources: Query<Record<never, never>, SourceRow> = {
  name: 'sources',
  summary: 'All sources by title; a row is a source.',
  cypher: /* Cypher */ `
    MATCH (source:Source)${COLUMNS}
    ORDER BY title, id
  `,
  example: {},
  read: readSource,
};

function readSource(row: Row): SourceRow {
  return {
    id: text(row, 'id'),
    title: text(row, 'title'),
    publisher: textOrNull(row, 'publisher'),
    date: textOrNull(row, 'date'),
    url: textOrNull(row, 'url'),
    language: textOrNull(row, 'language'),
    sha256: textOrNull(row, 'sha256'),
  };
}
