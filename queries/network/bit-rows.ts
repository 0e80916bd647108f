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

/** A stretch of rows, by its first row, and another of as many. */
export type Blocks = { readonly from: number; readonly to: number; readonly count: number };

/** Sets in one stretch of rows what is set in another. */
export function unite({ words, bits }: BitRows, { from, to, count }: Blocks): void {
  const ahead = (to - from) * words;
  for (let word = from * words; word < (from + count) * words; word += 1) {
    bits[word + ahead] = (bits[word + ahead] ?? 0) | (bits[word] ?? 0);
  }
  forget(bits);
}

/** Counts the columns that are set in both of two rows. */
export function inCommon({ words, bits }: BitRows, i: number, j: number): number {
  return words === 0 ? 0 : countBits(bits, { one: i * words, other: j * words }, words);
}
