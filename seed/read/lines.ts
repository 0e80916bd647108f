import { BREAK, type Fault, type Line, type Place, readRows } from './csv-rows.ts';
import { decodeLeniently } from './decode.ts';

/** A row whose quotes break, with its first line cut at the commas. */
export interface BrokenLine extends Line {
  readonly why: string;
}

/** What is wrong with the rows of a CSV file. */
export interface LinesReading {
  readonly broken: readonly BrokenLine[];
  /** Whether so many rows were broken that reading gave up. */
  readonly isGivenUp: boolean;
}

/** Most breaks after which reading goes on. */
const PATIENCE = 100;

/**
 * Reads CSV, rows of any length, each with the line on which it begins, and says at the end what is wrong
 * with them; after a row whose quotes break it goes on with the next line. Bytes that are no UTF-8 become
 * U+FFFD.
 */
export function* readLines(content: Uint8Array): Generator<Line, LinesReading, void> {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const broken: BrokenLine[] = [];
  let rest: Place | null = { offset: 0, line: 1 };
  while (rest !== null && broken.length <= PATIENCE) {
    const fault: Fault | null = yield* readRows(bytes, rest);
    if (fault !== null) broken.push(brokenAt(bytes, fault));
    rest = fault === null ? null : startOf(bytes, fault.line + 1);
  }
  return { broken, isGivenUp: rest !== null };
}

/** Where a line starts; null where the file has no such line. */
function startOf(bytes: Buffer, line: number): Place | null {
  if (line === 1) return { offset: 0, line };
  let passed = 1;
  for (const found of bytes.toString('latin1').matchAll(BREAK)) {
    passed += 1;
    if (passed === line) return { offset: found.index + found[0].length, line };
  }
  return null;
}

function brokenAt(bytes: Buffer, { line, why }: Fault): BrokenLine {
  const from = startOf(bytes, line)?.offset ?? 0;
  const [first = ''] = decodeLeniently(bytes.subarray(from)).split(BREAK, 1);
  return { line, why, cells: first.split(',') };
}
