/** A name as names are compared: without case, accents, punctuation, articles; `&` is `and`, `St.` `saint`. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(/['’`]/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .replaceAll(/\bst\b/g, 'saint')
    .replaceAll(/\bthe\b/g, ' ')
    .replaceAll(/ +/g, ' ')
    .trim();
}

/** Whether two folded names differ by two slips of the pen at most, or one holds all words of the other. */
export function areNear(left: string, right: string): boolean {
  if (left === '' || right === '') return false;
  const [words, others] = [left.split(' '), right.split(' ')];
  if (words.every((word) => others.includes(word))) return true;
  if (others.every((word) => words.includes(word))) return true;
  const slips = Math.min(left.length, right.length) < 6 ? 1 : 2;
  return Math.abs(left.length - right.length) <= slips && distance(left, right) <= slips;
}

/** The edit distance of two texts: letters put in, left out or changed. */
function distance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...left].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...right].entries()) {
      const changed = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
