/**
 * Own words
 * =========
 *
 * What the record calls something stands in the record's language inside a sentence in another: it is
 * set apart by two signs that are not seen, so that whoever draws the sentence can say so.
 *
 * [Standard]: Unicode Bidirectional Algorithm (UAX 9), LEFT-TO-RIGHT ISOLATE and POP DIRECTIONAL ISOLATE.
 */
const BEGIN = '\u2066';
const END = '\u2069';
const MARKED = /\u2066([^\u2066-\u2069]*)\u2069/g;

/** A part of a sentence, and whether it is in the record's own words. */
export type Part = { readonly text: string; readonly own: boolean };

/** Sets apart what is in the record's own words. */
export function own(name: string): string {
  return `${BEGIN}${name}${END}`;
}

/** A sentence without the signs that set anything apart, for where there is text alone. */
export function plain(sentence: string): string {
  return sentence.replaceAll(MARKED, '$1');
}

/** A sentence as what is in its own language, and what is in the record's. */
export function partsOf(sentence: string): readonly Part[] {
  return sentence
    .split(MARKED)
    .map((text, index) => ({ text, own: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
