import { EN_PAIRS } from './en-pairs.ts';

/** The words of the comparison and of the connection, in the reader's language: apart, because they come when they are wanted. */
export const pairWords: typeof EN_PAIRS = EN_PAIRS;
