import type { Row } from '../query.ts';
import { text } from '../read.ts';

/** The ids of what is asked for, or of what its parents are. */
export type Ids = { readonly ids: readonly string[] };

/** A node, and the parent `of` that it is linked to. */
export type Link = { readonly of: string; readonly id: string };

/** Reads a link; throws TypeError naming the column and what it found. */
export function readLink(row: Row): Link {
  return { of: text(row, 'of'), id: text(row, 'id') };
}
