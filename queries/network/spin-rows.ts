import { type BitRows, bitRows, mark } from './bit-rows.ts';

/** Rows of numbers that are -1, 0 or 1: a bit for what is not 0, and one for what is below. */
export interface SpinRows {
  readonly present: BitRows;
  readonly below: BitRows;
}

/** Creates rows of zeros. */
export function spinRows(rows: number, columns: number): SpinRows {
  return { present: bitRows(rows, columns), below: bitRows(rows, columns) };
}

/** Where a number of a row stands. */
export type SpinPlace = { readonly row: number; readonly column: number };

/** Sets a number to -1 or 1; leaves it where it is 0. */
export function setSpin(
  { present, below }: SpinRows,
  { row, column }: SpinPlace,
  spin: number,
): void {
  if (spin === 0) return;
  mark(present, row, column);
  if (spin < 0) mark(below, row, column);
}

/** Sums the products of two rows, column by column. */
export function productOf({ present, below }: SpinRows, i: number, j: number): number {
  const { words, bits } = present;
  const end = (i + 1) * words;
  const ahead = (j - i) * words;
  let sum = 0;
  for (let word = i * words; word < end; word += 1) {
    const both = (bits[word] ?? 0) & (bits[word + ahead] ?? 0);
    const unlike = both & ((below.bits[word] ?? 0) ^ (below.bits[word + ahead] ?? 0));
    sum += ones(both) - 2 * ones(unlike);
  }
  return sum;
}

/** How many bits of a word are set: counted in pairs, fours and bytes, and these summed by one product. */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
