/**
 * Innocent readings
 * =================
 *
 * Readings under which there is no contradiction: a closed list. One is given wherever the evidence
 * does not rule it out.
 *
 * Choice: a changed government or mandate is read only from a departure on record between the sides.
 * That to recall is to keep holds of regressions alone, and that a bloc spoke without a member of blocs.
 */
import {
  areLongApart,
  areOfOtherForce,
  areOfOtherScope,
  isInferred,
  isOfOneSource,
  isOfOtherMandate,
  isUnnamed,
  type Sides,
} from './doubts.ts';
import type { Side } from './side.ts';

/** The readings under which there is no contradiction. */
export const READING_CODES = [
  'OTHER_SCOPE',
  'OTHER_FORCE',
  'SINGLE_SOURCE',
  'UNNAMED_OBSERVERS',
  'INFERRED',
  'LONG_AGO',
  'CHANGED_MANDATE',
  'BODY_ALONE',
  'RECALL_KEEPS',
] as const;

/** A reading, and of which findings it is one. */
export type InnocentReading = {
  readonly code: (typeof READING_CODES)[number];
  readonly text: string;
  readonly applies: (sides: Sides) => boolean;
};

const either =
  (holds: (side: Side) => boolean) =>
  ({ left, right }: Sides): boolean =>
    holds(left) || holds(right);

/** Every reading, in the order in which they are given. */
export const INNOCENT_READINGS: readonly InnocentReading[] = [
  {
    code: 'OTHER_SCOPE',
    text: 'Other scope: the two texts may mean different things by what they share.',
    applies: areOfOtherScope,
  },
  {
    code: 'OTHER_FORCE',
    text: 'Other force: one text binds more than the other, and may be resisted for that alone.',
    applies: areOfOtherForce,
  },
  {
    code: 'SINGLE_SOURCE',
    text: 'Single source: one side rests on one source, which may be mistaken.',
    applies: either(isOfOneSource),
  },
  {
    code: 'UNNAMED_OBSERVERS',
    text: 'Unnamed observers: nobody answers by name for what one side is said to hold.',
    applies: either(isUnnamed),
  },
  {
    code: 'INFERRED',
    text: 'Inferred: no source says one side in so many words.',
    applies: either(isInferred),
  },
  {
    code: 'LONG_AGO',
    text: 'Long ago: views may change in more than five years.',
    applies: areLongApart,
  },
  {
    code: 'CHANGED_MANDATE',
    text: 'Changed mandate: between the two sides the actor left what bound it.',
    applies: isOfOtherMandate,
  },
  {
    code: 'BODY_ALONE',
    text: 'The body spoke without the member, which need not have agreed.',
    applies: ({ rule }) => rule === 'BLOC',
  },
  {
    code: 'RECALL_KEEPS',
    text: 'To recall a text may be to keep what it says, without saying it again.',
    applies: ({ rule }) => rule === 'REGRESSION',
  },
];

/** The readings of a finding. */
export function innocentReadingsOf(sides: Sides): readonly InnocentReading[] {
  return INNOCENT_READINGS.filter(({ applies }) => applies(sides));
}
