import type { Query } from '../query.ts';
import { textOrNull } from '../read.ts';

/** How the record was coded. */
export type CodebookRow = {
  /** Markdown; null where the record has no codebook. */
  readonly codebook: string | null;
};

/** How the record was coded; apart from the dataset, which is asked for often and is short. */
export const codebook: Query<Record<never, never>, CodebookRow> = {
  name: 'codebook',
  summary: 'How the record was coded, in Markdown; the one row is its codebook.',
  cypher: /* Cypher */ `
    MATCH (dataset:Dataset)
    RETURN dataset.codebook AS codebook
    ORDER BY dataset.id
    LIMIT 1
  `,
  example: {},
  read: (row) => ({ codebook: textOrNull(row, 'codebook') }),
};
