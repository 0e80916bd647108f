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

/**
 * Counts the columns that are set in both of two rows. Seven words are added up bit by bit into a word of
 * ones, one of twos and one of fours before bits are counted: three counts in place of seven.
 */
export function inCommon({ words, bits }: BitRows, i: number, j: number): number {
  const end = (i + 1) * words;
  const ahead = (j - i) * words;
  let count = 0;
  let word = i * words;
  for (; word + 7 <= end; word += 7) count += onesInSeven(bits, word, ahead);
  for (; word < end; word += 1) count += onesIn(both(bits, word, ahead));
  return count;
}

function onesInSeven(bits: Int32Array, word: number, ahead: number): number {
  const a = both(bits, word, ahead);
  const b = both(bits, word + 1, ahead);
  const c = both(bits, word + 2, ahead);
  const d = both(bits, word + 3, ahead);
  const e = both(bits, word + 4, ahead);
  const f = both(bits, word + 5, ahead);
  const g = both(bits, word + 6, ahead);
  const abc = a ^ b ^ c;
  const def = d ^ e ^ f;
  const twoOfAbc = (a & b) | ((a ^ b) & c);
  const twoOfDef = (d & e) | ((d ^ e) & f);
  const twoOfRest = (abc & def) | ((abc ^ def) & g);
  const fours = (twoOfAbc & twoOfDef) | ((twoOfAbc ^ twoOfDef) & twoOfRest);
  return onesIn(abc ^ def ^ g) + 2 * onesIn(twoOfAbc ^ twoOfDef ^ twoOfRest) + 4 * onesIn(fours);
}

/** The columns of a word that are set there and in the word so many ahead. */
function both(bits: Int32Array, word: number, ahead: number): number {
  return (bits[word] ?? 0) & (bits[word + ahead] ?? 0);
}

function onesIn(word: number): number {
  return (ONES[word & 0xffff] ?? 0) + (ONES[word >>> 16] ?? 0);
}
