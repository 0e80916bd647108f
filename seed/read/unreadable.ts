import { isUtf8 } from 'node:buffer';
import { type Finding, type Problem, quoted } from '../problem.ts';
import type { Content } from './content.ts';
import { decodeLeniently, foreignLines } from './decode.ts';

/** The text of a file as far as it can be read, null where not at all, and what keeps it from that. */
export interface TextReading {
  readonly text: string | null;
  readonly problems: readonly Problem[];
}

/** The bytes of a file that is a text, null where they are none, and what keeps them from that. */
export interface BytesReading {
  readonly bytes: Uint8Array | null;
  readonly problems: readonly Problem[];
}

/** Reads the content of a file as UTF-8, as `readBytes` does; bytes that are none become U+FFFD. */
export function readText(file: string, content: Content): TextReading {
  const { bytes, problems } = readBytes(file, content);
  return { text: bytes === null ? null : decodeLeniently(bytes), problems };
}

/**
 * Reads the content of a file that should be UTF-8, without a byte order mark. A file that has foreign
 * bytes, but not in its first line, is read none the less, so that its other faults are found too.
 */
export function readBytes(file: string, content: Content): BytesReading {
  if (content.is === 'absent') return failed(file, ABSENT);
  if (content.is === 'unreadable') return failed(file, { ...CLOSED, found: quoted(content.why) });
  if (isUtf8(content.bytes)) return { bytes: withoutMark(content.bytes), problems: [] };
  const [line = 1, ...further] = foreignLines(content.bytes);
  const elsewhere = further.length === 0 ? '' : `, here and on ${further.length} more lines`;
  const fault = { ...FOREIGN, line, found: `bytes that are not UTF-8${elsewhere}` };
  const { problems } = failed(file, fault);
  return { bytes: line === 1 ? null : withoutMark(content.bytes), problems };
}

/** An E01: a file, or a part of it, that cannot be read. */
export function unreadable(finding: Finding, remedy: string): Problem {
  return { ...finding, code: 'E01', remedy };
}

const ABSENT = {
  found: 'no such file',
  allowed: 'a file of this name',
  remedy: 'add the file; a table that the record does not have is not listed in datapackage.json',
};
const CLOSED = { allowed: 'a file that can be read', remedy: 'put a readable file in its place' };
const FOREIGN = { allowed: 'UTF-8', remedy: 'save the file as UTF-8' };

function failed(
  file: string,
  fault: Pick<Problem, 'found' | 'allowed' | 'remedy'> & { readonly line?: number },
): BytesReading {
  return { bytes: null, problems: [{ file, line: 1, column: '', code: 'E01', ...fault }] };
}

const MARK = [0xef, 0xbb, 0xbf];

function withoutMark(bytes: Uint8Array): Uint8Array {
  return MARK.every((byte, index) => bytes[index] === byte) ? bytes.subarray(MARK.length) : bytes;
}
