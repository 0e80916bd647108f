import type { HeldOnTexts } from '../store/opposed-texts.ts';
import type { PositionFilter } from '../store/position-filter.ts';
import type { Operation } from './ask.ts';

/** The most opposed texts, with who leans which way on each. */
export type OpposedTextsAnswer = { readonly matrix: HeldOnTexts };

/** Asks for the texts that most actors are against, as many as one answer tells. */
export const OPPOSED_TEXTS_QUERY: Operation<
  OpposedTextsAnswer,
  { readonly filter: PositionFilter }
> = {
  text: /* GraphQL */ `
    query OpposedTexts($filter: PositionFilter) {
      matrix(filter: $filter, level: CLAUSE, order: NAME) {
        columns {
          id
          ... on Instrument { name date }
          ... on Clause { name }
        }
        cells { column polarity }
        columnsLeftOut
      }
    }
  `,
};
