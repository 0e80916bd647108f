import { BadInputError, DemarcheError } from '../../queries/errors.ts';
import { spend } from './budget.ts';
import { type Key, readCursor, writeCursor } from './cursor.ts';
import type { TypeResolvers } from './schema-module.ts';

/** Most rows on a page. */
export const MOST_ON_A_PAGE = 200;

/** Which page is asked for, as GraphQL hands it on. */
export type PageArgs = { readonly first?: number | null; readonly after?: string | null };

/** Which page is asked for: how many rows, and the key of the row before it; null for the first page. */
export type PageRequest = { readonly first: number; readonly after: Key | null };

/** A page of rows, and how to find what lies around it. */
export interface Page<R> {
  readonly rows: readonly R[];
  readonly hasNext: boolean;
  readonly keyOf: (row: R) => Key;
  /** Counts all rows. */
  readonly total: () => Promise<number>;
  /** Counts the rows before the page. */
  readonly before: () => Promise<number>;
}

/** Reads which page is asked for; `like` is a key of the order. Throws `BAD_INPUT`, or `LIMIT` above 200 rows. */
export function readPage({ first, after }: PageArgs, like: Key): PageRequest {
  return {
    first: readFirst(first ?? 50),
    after: (after ?? null) === null ? null : readCursor(after ?? '', like),
  };
}

/** Reads how many rows are asked for; throws `BAD_INPUT` below 0, or `LIMIT` above 200. */
export function readFirst(first: number): number {
  if (first < 0) throw new BadInputError('first', String(first), `0 to ${MOST_ON_A_PAGE}`);
  if (first <= MOST_ON_A_PAGE) return first;
  throw new DemarcheError('LIMIT', `first: found ${first}; allowed is 0 to ${MOST_ON_A_PAGE}`);
}

/** Cuts rows, of which one more than the page holds was asked for, to the page. */
export function cutPage<R>(
  rows: readonly R[],
  { first }: PageRequest,
): Pick<Page<R>, 'rows' | 'hasNext'> {
  return { rows: rows.slice(0, first), hasNext: rows.length > first };
}

/** Resolvers of a connection of any type. */
export const CONNECTION: TypeResolvers = {
  edges: ({ rows, keyOf }: Page<unknown>, _, context) =>
    spend(rows, context).map((node) => ({ node, cursor: writeCursor(keyOf(node)) })),
  nodes: ({ rows }: Page<unknown>, _, context) => spend(rows, context),
  pageInfo: (page: Page<unknown>) => page,
  totalCount: ({ total }: Page<unknown>) => total(),
};

/** Resolvers of `PageInfo`: the page before is looked for only where it is asked for. */
export const PAGE_INFO: TypeResolvers = {
  hasNextPage: ({ hasNext }: Page<unknown>) => hasNext,
  hasPreviousPage: async ({ before }: Page<unknown>) => (await before()) > 0,
  startCursor: ({ rows, keyOf }: Page<unknown>) => cursorOf(rows.slice(0, 1), keyOf),
  endCursor: ({ rows, keyOf }: Page<unknown>) => cursorOf(rows.slice(-1), keyOf),
};

function cursorOf(rows: readonly unknown[], keyOf: Page<unknown>['keyOf']): string | null {
  return rows.map((row) => writeCursor(keyOf(row)))[0] ?? null;
}
