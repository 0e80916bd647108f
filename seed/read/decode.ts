/** Bytes as UTF-8, a byte order mark kept as the character it is; null where they are no UTF-8. */
export function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Bytes as UTF-8, with U+FFFD in place of those that are none. */
export function decodeLeniently(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

const NEWLINE = 0x0a;

/** The lines, counted from 1, whose bytes are no UTF-8. */
export function foreignLines(bytes: Uint8Array): readonly number[] {
  const lines: number[] = [];
  let start = 0;
  for (let line = 1; start < bytes.length; line += 1) {
    const end = bytes.indexOf(NEWLINE, start);
    const stop = end === -1 ? bytes.length : end;
    if (decode(bytes.subarray(start, stop)) === null) lines.push(line);
    start = stop + 1;
  }
  return lines;
}
