import type { ExportHead, ExportPart } from './export-view.ts';

/** A stretch of a file: what stands before the parts of a view, what is written of each, what stands after. */
export type Section = {
  readonly before: string;
  /**
   * Writes one part, empty where there is nothing to write; `begun` says whether a part was written
   * before. Without it, no part is read for the section.
   */
  readonly part?: (part: ExportPart, begun: boolean) => string;
  readonly after?: string;
};

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
  /** The sections of a file, one after the other: the same view is the same bytes, whenever and wherever it is written. */
  readonly sections: (head: ExportHead) => readonly Section[];
}
