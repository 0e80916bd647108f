import type { Definition } from '../definition.ts';
import type { Similarity } from './network-words.ts';

/** What makes two actors alike or opposed on one topic: c and d of congruence and conflict. */
export const SIMILARITY: Readonly<Record<Similarity, Definition>> = {
  SIGN: {
    name: 'by sign',
    definition:
      'c is the number of signs (+, -) that both hold on t, d the number of ways in which one holds + and the other -; zero agrees with nothing.',
    reference: null,
  },
  EXACT: {
    name: 'by equal polarity',
    definition:
      'c is the number of polarities that both hold on t, d the number of pairs of unequal ones.',
    reference: null,
  },
  ORDINAL: {
    name: 'by distance',
    definition:
      'c = 1 - |m(a, t) - m(b, t)| / 2 and d = |m(a, t) - m(b, t)| / 2, where m is the mean of the polarities held.',
    reference: null,
  },
};
