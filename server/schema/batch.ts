import DataLoader from 'dataloader';
import type { Params, Query } from '../../queries/query.ts';
import type { Ids } from '../../queries/record/ids.ts';
import { type Context, perRequest } from './context.ts';

/** Loads, by id, one thing or null; the ids of one tick are one question. */
export type One<R> = (context: Context) => DataLoader<string, R | null>;
/** Loads, by the id of a parent, all that it has; the parents of one tick are one question. */
export type Many<R> = (context: Context) => DataLoader<string, readonly R[]>;

/** Loads rows by their own id. */
export function byId<R extends { readonly id: string }>(question: Query<Ids, R>): One<R> {
  return perRequest(
    ({ store }) =>
      new DataLoader(async (ids) => {
        const rows = await store.ask(question, { ids });
        const found = new Map(rows.map((row) => [row.id, row]));
        return ids.map((id) => found.get(id) ?? null);
      }),
  );
}

/** Loads rows by the parent that they belong to: the one they name in `of`, unless `parentOf` finds another. */
export function byParent<R extends { readonly of: string }>(
  question: Query<Ids, R>,
  parentOf: (row: R) => string = ({ of }) => of,
): Many<R> {
  return perRequest(
    ({ store }) =>
      new DataLoader(async (ids) => group(ids, await store.ask(question, { ids }), parentOf)),
  );
}

/** The rows of each parent, in their order. */
export function group<R>(
  parents: readonly string[],
  rows: readonly R[],
  parentOf: (row: R) => string,
): readonly (readonly R[])[] {
  const groups = new Map<string, R[]>(parents.map((id) => [id, []]));
  for (const row of rows) groups.get(parentOf(row))?.push(row);
  return parents.map((id) => groups.get(id) ?? []);
}

/** Loads the one answer of a question without parents, once a request. */
export function once<P extends Params, R>(
  question: Query<P, R>,
  params: P,
): (context: Context) => Promise<readonly R[]> {
  return perRequest(({ store }) => store.ask(question, params));
}
