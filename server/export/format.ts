import type { ExportView } from './export-view.ts';

/** A format that a view is written in. */
export interface ExportFormat {
  /** Its name in the address and on the command line. */
  readonly name: string;
  /** One sentence: what it holds and who reads it. */
  readonly summary: string;
  /** With the charset where it is text. */
  readonly mediaType: string;
  /** The end of its file's name, without the dot. */
  readonly extension: string;
  /** Writes a view: the same view is the same bytes, whenever and wherever it is written. */
  readonly write: (view: ExportView) => string;
}
