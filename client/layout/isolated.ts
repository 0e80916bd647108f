const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** A text set apart: it runs as its own first letter does, whatever it stands in. */
export function apart(text: string): string {
  return text === '' ? '' : `${FIRST_STRONG_ISOLATE}${text}${POP_ISOLATE}`;
}

/**
 * A text as a picture has it that runs from left to right in every language: what is written from right to
 * left is set apart, so that its numbers and signs stand where its own direction has them.
 */
export function isolated(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? apart(text) : text;
}
