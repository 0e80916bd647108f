import type { ComparedRow } from '../store/comparison.ts';
import type { Method } from '../store/method.ts';
import type { NotePart } from '../store/note.ts';
import type { PositionFilter } from '../store/position-filter.ts';
import type { Operation } from './ask.ts';
import { METHOD } from './method.ts';
import { NOTE } from './note.ts';

/** Actors side by side, topic by topic. */
export type CompareAnswer = {
  readonly compare: {
    readonly rows: readonly ComparedRow[];
    /** Mean over pairs of the share of shared topics on which they agree; null where none is shared. */
    readonly agreement: number | null;
    /** Topics on which all of them take a side. */
    readonly shared: number;
    readonly noteParts: readonly NotePart[];
    readonly method: Method;
  };
};

/** Which actors, on what, by which positions. */
export type CompareVariables = {
  readonly actors: readonly string[];
  readonly level: string;
  readonly filter: PositionFilter;
};

/** Asks what actors hold on the same. */
export const COMPARE_QUERY: Operation<CompareAnswer, CompareVariables> = {
  text: /* GraphQL */ `
    query Compare($actors: [ID!]!, $level: Level, $filter: PositionFilter) {
      compare(actors: $actors, level: $level, filter: $filter) {
        agreement shared
        noteParts { ...NoteParts }
        rows {
          topic {
            id
            ... on Issue { name }
            ... on Clause { name }
            ... on Instrument { name }
          }
          cells { actor polarity stances positions }
        }
        method { ...MethodParts }
      }
    }
    ${METHOD}
    ${NOTE}
  `,
};
