import { EN_EXPORT, FORMAT_WORDS, STYLE_WORDS } from './en-export.ts';

type ExportWords = typeof EN_EXPORT & {
  readonly formats: typeof FORMAT_WORDS;
  readonly styles: typeof STYLE_WORDS;
};

/** The words of what is taken away, in the reader's language: apart, because they come when they are wanted. */
export const exportWords: ExportWords = {
  ...EN_EXPORT,
  formats: FORMAT_WORDS,
  styles: STYLE_WORDS,
};
