/** A run of letters and digits, with hyphens and apostrophes inside: `supply-chain`, `state's`. */
const RUN = /[\p{L}\p{N}\p{M}]+(?:['’‐‑-][\p{L}\p{N}\p{M}]+)*/gu;
/** Scripts that are written without spaces between words. */
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const SEGMENTER = new Intl.Segmenter('und', { granularity: 'word' });

/**
 * The words of a text in lower case, without punctuation. What spaces part is a word; a run of a
 * script without spaces is parted by the Unicode rules for words.
 */
export function wordsOf(text: string): readonly string[] {
  const runs = text.toLowerCase().replaceAll('’', "'").match(RUN) ?? [];
  return runs.flatMap((run) => (UNSPACED.test(run) ? segmentsOf(run) : [run]));
}

/** Every stretch of so many words in a row, each as one text. */
export function* stretchesOf(words: readonly string[], length: number): Generator<string> {
  for (let start = 0; start + length <= words.length; start += 1) {
    yield words.slice(start, start + length).join(' ');
  }
}

function segmentsOf(run: string): readonly string[] {
  return [...SEGMENTER.segment(run)].flatMap(({ segment, isWordLike }) =>
    isWordLike === true ? [segment] : [],
  );
}
