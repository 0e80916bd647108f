/**
 * Word difference
 * ===============
 *
 * What a text keeps of another, word by word, what it lets go and what it adds; words are those of
 * Unicode, so that no script falls into letters.
 */
import { diffWords } from 'diff';

/** A run of words: in both, only in what was before, or only in what came of it. */
export type DiffPart = { readonly kind: 'same' | 'gone' | 'new'; readonly text: string };

const SEGMENTER = new Intl.Segmenter('und', { granularity: 'word' });

/** The runs of words in their order; what was let go stands before what was put in its place. */
export function wordDiff(before: string, after: string): readonly DiffPart[] {
  return diffWords(before, after, { intlSegmenter: SEGMENTER }).map(
    ({ value, added, removed }): DiffPart => {
      if (removed) return { kind: 'gone', text: value };
      return { kind: added ? 'new' : 'same', text: value };
    },
  );
}
