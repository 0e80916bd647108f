import type { Query } from '../query.ts';
import { text } from '../read.ts';

/** What the graph says of itself. */
export type DatasetRow = {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly licence: string;
  readonly digest: string;
  /** Time of loading, ISO 8601. */
  readonly loadedAt: string;
};

/** What the graph says of itself. */
export const dataset: Query<Record<never, never>, DatasetRow> = {
  name: 'dataset',
  summary: 'What is loaded: title, version, licence and digest; the one row is the record.',
  cypher: /* Cypher */ `
    MATCH (dataset:Dataset)
    RETURN dataset.id AS id, dataset.title AS title, dataset.version AS version,
      dataset.licence AS licence, dataset.digest AS digest, dataset.loadedAt AS loadedAt
    ORDER BY id
    LIMIT 1
  `,
  example: {},
  read: (row) => ({
    id: text(row, 'id'),
    title: text(row, 'title'),
    version: text(row, 'version'),
    licence: text(row, 'licence'),
    digest: text(row, 'digest'),
    loadedAt: text(row, 'loadedAt'),
  }),
};
