import { Buffer } from 'node:buffer';
import { BadInputError } from '../../queries/errors.ts';

/** The place of a row in its order: texts and numbers, of which the last is its id. */
export type Key = readonly (string | number)[];

/** Writes a key as a cursor: JSON in base64url. It names a place and no row, so it outlives insertions. */
export function writeCursor(key: Key): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** Reads the key of a cursor; throws `BadInputError` where it is none of this order, whose first key is `like`. */
export function readCursor(cursor: string, like: Key): Key {
  const key = parse(cursor);
  const fits = key.length === like.length && key.every((part, i) => typeof part === typeof like[i]);
  if (!fits) throw new BadInputError('after', `"${cursor}"`, 'a cursor of an earlier page');
  return key;
}

function parse(cursor: string): Key {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(key) && key.every(isPart) ? key : [];
  } catch {
    return [];
  }
}

function isPart(part: unknown): part is string | number {
  return typeof part === 'string' || Number.isFinite(part);
}
