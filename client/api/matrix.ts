import type { Method } from '../store/method.ts';
import type { PositionFilter } from '../store/position-filter.ts';
import type { Operation } from './ask.ts';
import { METHOD } from './method.ts';

type ById = { readonly id: string };

/** Actors by topics as the API tells them: what is in no cell is no evidence. */
export type MatrixAnswer = {
  readonly matrix: {
    readonly rows: readonly ById[];
    readonly columns: readonly ById[];
    /** Not there where they were not asked for. */
    readonly cells?: readonly {
      readonly row: string;
      readonly column: string;
      readonly positions: readonly string[];
    }[];
    readonly method: Method;
  };
};

/** Which matrix: of what, by which level, in which order. */
export type MatrixVariables = {
  readonly filter: PositionFilter;
  readonly level: string;
  readonly order: string;
  /** Whether the positions in each cell are told, or the order of rows and columns alone. */
  readonly cells: boolean;
};

/** Asks for the matrix of those positions. */
export const MATRIX_QUERY: Operation<MatrixAnswer, MatrixVariables> = {
  text: /* GraphQL */ `
    query Matrix($filter: PositionFilter, $level: Level, $order: MatrixOrder, $cells: Boolean!) {
      matrix(filter: $filter, level: $level, order: $order) {
        rows { id }
        columns { id }
        cells @include(if: $cells) { row column positions }
        method { ...MethodParts }
      }
    }
    ${METHOD}
  `,
};
