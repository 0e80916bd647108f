import type { CampQuestion } from '../../../queries/network/camp-question.ts';
import type { PositionTable } from '../../../queries/network/position-table.ts';
import { tableOf } from './table-of.ts';

/**
 * Two sides of two, and one who only abstains:
 *
 *         x   y   z   w
 *     A   1   1  -1
 *     B   1   1  -1
 *     C  -1  -1   1
 *     D  -1       1   0
 *     E               0
 *
 * By SIGN A and B are congruent on 3 topics, C and D on 2; A and B are each in conflict with C on 3 and
 * with D on 2. E shares w with D, which makes no tie.
 */
export const TWO_SIDES: PositionTable = tableOf(`
  A  x SUPPORTS  y SUPPORTS  z OPPOSES
  B  x SUPPORTS  y SUPPORTS  z OPPOSES
  C  x OPPOSES   y OPPOSES   z SUPPORTS
  D  x OPPOSES   z SUPPORTS  w ABSTAINS
  E  w ABSTAINS
`);

/** A question with the defaults of the API. */
export const QUESTION: CampQuestion = {
  method: 'SIGNED_CAMPS',
  similarity: 'SIGN',
  resamples: 100,
  seed: 1,
};
