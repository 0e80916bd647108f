import type { Query } from '../query.ts';
import { text } from '../read.ts';

/** The name that the text of a source has in a folder of texts. */
export type SourceFileRow = { readonly id: string; readonly file: string };

/** Which file of a folder of texts belongs to which source. */
export const sourceFiles: Query<Record<never, never>, SourceFileRow> = {
  name: 'source-files',
  summary: 'The file of each source in a folder of texts; a row is a source.',
  cypher: /* Cypher */ `
    MATCH (source:Source)
    RETURN source.id AS id, source.file AS file
    ORDER BY id
  `,
  example: {},
  read: (row) => ({ id: text(row, 'id'), file: text(row, 'file') }),
};
