import { DemarcheError } from '../../queries/errors.ts';
import type { Context } from '../schema/context.ts';
import { slug } from './citation.ts';
import { FORMATS } from './formats.ts';
import { gatherView } from './gather-view.ts';
import { readQuestion } from './read-question.ts';
import { writeView } from './write-view.ts';

/** A file to be taken away. */
export type ExportedFile = {
  /** `demarche-a-small-record-00000000.csv`: the record and the first digits of its digest. */
  readonly name: string;
  readonly mediaType: string;
  /** Its text, a piece at a time; read once. */
  readonly text: AsyncGenerator<string>;
};

/** What is asked for: a format by its name, and the query that says which positions. */
export type AskedExport = { readonly format: string; readonly query: URLSearchParams };

/**
 * Exports a view. Throws `NOT_FOUND` where there is no such format, `BAD_INPUT` where the query cannot be
 * used.
 */
export async function exportFile(asked: AskedExport, context: Context): Promise<ExportedFile> {
  const format = FORMATS.find(({ name }) => name === asked.format);
  if (format === undefined) throw noFormat(asked.format);
  const view = await gatherView(readQuestion(asked.query), context);
  const { name, digest } = view.head.record;
  return {
    name: `demarche-${slug(name)}-${digest.slice(0, 8)}.${format.extension}`,
    mediaType: format.mediaType,
    text: writeView(format, view),
  };
}

function noFormat(found: string): DemarcheError {
  const names = FORMATS.map(({ name }) => name).join(', ');
  return new DemarcheError('NOT_FOUND', `export: found "${found}"; allowed is ${names}`);
}
