/** Rows of bits, each as many words of 32 as its columns need, one row after another. */
export interface BitRows {
  /** Words a row. */
  readonly words: number;
  readonly bits: Int32Array;
}

/** How many bits are set in each number of 16 bits. Two of these a word are faster than counting in place. */
const ONES = new Uint8Array(65_536);
for (let i = 1; i < ONES.length; i += 1) ONES[i] = (i & 1) + (ONES[i >> 1] ?? 0);

/** Creates rows of bits, none of which is set. */
export function bitRows(rows: number, columns: number): BitRows {
  const words = Math.ceil(columns / 32);
  return { words, bits: new Int32Array(rows * words) };
}

/** Sets a bit. */
export function mark({ words, bits }: BitRows, row: number, column: number): void {
  const word = row * words + (column >> 5);
  bits[word] = (bits[word] ?? 0) | (1 << (column & 31));
}

/** Counts the columns that are set in both of two rows. */
export function inCommon({ words, bits }: BitRows, i: number, j: number): number {
  const end = (i + 1) * words;
  const ahead = (j - i) * words;
  let count = 0;
  for (let word = i * words; word < end; word += 1) {
    const both = (bits[word] ?? 0) & (bits[word + ahead] ?? 0);
    count += (ONES[both & 0xffff] ?? 0) + (ONES[both >>> 16] ?? 0);
  }
  return count;
}
