/** A row of CSV, and the line on which it begins, counted from 1. */
export interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Where the quotes of a row break, and how. */
export interface Fault {
  /** Line on which the row begins. */
  readonly line: number;
  readonly why: string;
}

/** A place between two rows of a file. */
export interface Place {
  /** Index of the first byte of the line. */
  readonly offset: number;
  readonly line: number;
}

/** How far reading has come. */
interface Cursor {
  readonly bytes: Buffer;
  at: number;
  line: number;
}

const [QUOTE, COMMA, NEWLINE, RETURN] = [0x22, 0x2c, 0x0a, 0x0d];
/** What ends a line. */
export const BREAK: RegExp = /\r\n|\n|\r/g;

/**
 * Reads rows of CSV (RFC 4180; lines end with `\n`, `\r\n` or `\r`) from a place on, to the end or to the
 * first whose quotes break, and says where that is.
 *
 * Choice: bytes, not a text: what makes CSV is ASCII, and each cell becomes a text of its own length. A
 * text of the whole file would be kept whole for the sake of its last cell, at two bytes a letter where
 * one letter of it is no Latin.
 */
export function* readRows(
  bytes: Buffer,
  { offset, line }: Place,
): Generator<Line, Fault | null, void> {
  const cursor: Cursor = { bytes, at: offset, line };
  while (cursor.at < bytes.length) {
    const begin = cursor.line;
    const cells: string[] = [];
    const why = readCells(cursor, cells);
    if (why !== null) return { line: begin, why };
    yield { line: begin, cells };
  }
  return null;
}

/** Reads the cells of a row and goes behind its end; says why where its quotes break. */
function readCells(cursor: Cursor, cells: string[]): string | null {
  for (;;) {
    const cell = cursor.bytes[cursor.at] === QUOTE ? quotedCell(cursor) : plainCell(cursor);
    if (cell === null) return 'a quote that is never closed';
    cells.push(cell);
    if (cursor.bytes[cursor.at] !== COMMA) return passBreak(cursor);
    cursor.at += 1;
  }
}

/** Reads to the end of the cell, or to a quote, which may not stand there. */
function plainCell(cursor: Cursor): string {
  const { bytes, at } = cursor;
  let end = at;
  while (bytes[end] !== QUOTE && !endsCell(bytes[end])) end += 1;
  cursor.at = end;
  return bytes.toString('utf8', at, end);
}

/** Reads behind the closing quote; null where there is none. */
function quotedCell(cursor: Cursor): string | null {
  const { bytes, at } = cursor;
  let end = bytes.indexOf(QUOTE, at + 1);
  while (end !== -1 && bytes[end + 1] === QUOTE) end = bytes.indexOf(QUOTE, end + 2);
  if (end === -1) return null;
  const text = bytes.toString('utf8', at + 1, end);
  cursor.at = end + 1;
  cursor.line += text.match(BREAK)?.length ?? 0;
  return text.replaceAll('""', '"');
}

function endsCell(byte: number | undefined): boolean {
  return byte === COMMA || byte === NEWLINE || byte === RETURN || byte === undefined;
}

/** Goes behind the end of a line; says what else stands there. */
function passBreak(cursor: Cursor): string | null {
  const { bytes, at } = cursor;
  if (bytes[at] === QUOTE) return 'a quote inside an unquoted cell';
  if (!endsCell(bytes[at])) return 'text after a closing quote';
  cursor.at += bytes[at] === RETURN && bytes[at + 1] === NEWLINE ? 2 : 1;
  cursor.line += 1;
  return null;
}
