import { en, type Words } from './en.ts';

/** The words on the screen in the reader's language; English is the only one yet. */
export const words: Words = en;
