import { countBits, forget } from './bit-counter.ts';

/** Rows of bits, each as many words of 32, an even number, as its columns need, one row after another. */
export interface BitRows {
  /** Words a row. */
  readonly words: number;
  readonly bits: Int32Array;
}

/** Creates rows of bits, none of which is set. */
export function bitRows(rows: number, columns: number): BitRows {
  const words = 2 * Math.ceil(columns / 64);
  return { words, bits: new Int32Array(rows * words) };
}

/** Sets a bit. */
export function mark({ words, bits }: BitRows, row: number, column: number): void {
  const word = row * words + (column >> 5);
  bits[word] = (bits[word] ?? 0) | (1 << (column & 31));
  forget(bits);
}

/** Counts the columns that are set in both of two rows. */
export function inCommon({ words, bits }: BitRows, i: number, j: number): number {
  return words === 0 ? 0 : countBits(bits, { one: i * words, other: j * words }, words);
}
