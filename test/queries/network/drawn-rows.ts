import fc from 'fast-check';
import type { PositionOnTopic } from '../../../queries/network/build-position-table.ts';
import { POLARITY, STANCES, type Stance } from '../../../queries/vocabulary.ts';

/** The stances that have a polarity. */
export const PLACED: readonly Stance[] = STANCES.filter((stance) => POLARITY[stance] !== null);

/** Rows of up to six actors on up to forty topics: more than a word of bits holds. */
export const rows: fc.Arbitrary<readonly PositionOnTopic[]> = fc
  .array(
    fc.record({
      actor: fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F'),
      topic: fc.integer({ min: 10, max: 49 }).map((n) => `t${n}`),
      stance: fc.constantFrom(...STANCES),
    }),
    { maxLength: 120 },
  )
  .map((drawn) => drawn.map((row, i) => ({ ...row, position: `position:${1000 + i}`, day: null })));
/** The law holds of every table; a table that breaks it is shrunk and shown. */
export function law<T>(arbitrary: fc.Arbitrary<T>, holds: (drawn: T) => void): void {
  fc.assert(fc.property(arbitrary, holds), { numRuns: 200 });
}
