import type { PlainTable } from './csv.ts';
import type { MatrixOut } from './matrix.ts';
import type { Bucket } from './moments.ts';

/** What a view shows, to be taken away: as a table always, and as more where it is more. */
export type Shown = {
  readonly table: PlainTable;
  readonly picture:
    | { readonly form: 'table' }
    | { readonly form: 'matrix'; readonly matrix: MatrixOut }
    | { readonly form: 'axis'; readonly buckets: readonly Bucket[] };
};

/** The picture of a view that is a table itself. */
export const AS_TABLE: Shown['picture'] = { form: 'table' };
