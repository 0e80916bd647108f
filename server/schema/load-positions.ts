import DataLoader from 'dataloader';
import {
  type CountOf,
  countPositionsOfActors,
  countPositionsOnTargets,
  type PositionCountParams,
} from '../../queries/record/count-positions.ts';
import type { FilteredQuery } from '../../queries/record/filtered-query.ts';
import type { Ids } from '../../queries/record/ids.ts';
import type { PositionFilterParams } from '../../queries/record/position-filter.ts';
import type { FilteredPageParams } from '../../queries/record/position-page.ts';
import {
  type PositionOf,
  positionsOfActors,
  positionsOnTargets,
} from '../../queries/record/positions-of.ts';
import { group } from './batch.ts';
import { type Context, perRequest } from './context.ts';
import type { Key } from './cursor.ts';
import type { PageRequest } from './page.ts';

/** Which positions are asked for: a filter and a page. */
export type Asked = PageRequest & { readonly filter: PositionFilterParams };
/** Whose positions are asked for. */
export type Side = 'actor' | 'target';

/** A loader of parents for each thing that is asked of them. */
type LoaderOf<R> = Map<string, DataLoader<string, R>>;

const pageLoaders = perRequest((): LoaderOf<readonly PositionOf[]> => new Map());
const countLoaders = perRequest((): LoaderOf<number> => new Map());

/** Loads the pages of actors or targets: one more position than is asked for, where there is one. */
export function pagesOf(
  context: Context,
  key: { readonly side: Side; readonly asked: Asked },
): DataLoader<string, readonly PositionOf[]> {
  return loaderFor(pageLoaders(context), JSON.stringify(key), async (ids) =>
    group(ids, await askPages(context, key, ids), ({ of }) => of),
  );
}

/** Loads how many positions actors or targets have, up to a place in their order. */
export function countsOf(
  context: Context,
  key: { readonly side: Side; readonly asked: Asked; readonly upTo: Key | null },
): DataLoader<string, number> {
  const { side, asked, upTo } = key;
  return loaderFor(countLoaders(context), JSON.stringify(key), async (ids) => {
    const params = { ids, ...asked.filter, ...endAt(upTo) };
    const rows = await context.store.ask(COUNTS[side].narrowed(asked.filter), params);
    const found = new Map(rows.map(({ of, count }) => [of, count]));
    return ids.map((id) => found.get(id) ?? 0);
  });
}

function loaderFor<R>(
  loaders: LoaderOf<R>,
  key: string,
  batch: DataLoader.BatchLoadFn<string, R>,
): DataLoader<string, R> {
  const loader = loaders.get(key) ?? new DataLoader<string, R>(batch);
  loaders.set(key, loader);
  return loader;
}

function askPages(
  { store }: Context,
  { side, asked }: { readonly side: Side; readonly asked: Asked },
  ids: readonly string[],
) {
  const params = { ids, ...asked.filter, ...startOf(asked), limit: asked.first + 1 };
  return store.ask(PAGES[side].narrowed(asked.filter), params);
}

const PAGES: Readonly<Record<Side, FilteredQuery<Ids & FilteredPageParams, PositionOf>>> = {
  actor: positionsOfActors,
  target: positionsOnTargets,
};
const COUNTS: Readonly<Record<Side, FilteredQuery<Ids & PositionCountParams, CountOf>>> = {
  actor: countPositionsOfActors,
  target: countPositionsOnTargets,
};

/** A place in the order of positions. */
type Place<Day> = { readonly day: Day; readonly id: string };

/** The place after which a page begins. */
export function startOf({ after }: Asked): Place<string> {
  const [day = '', id = ''] = after ?? [];
  return { day: String(day), id: String(id) };
}

/** The place up to which positions are counted; all of them where it is null. */
export function endAt(upTo: Key | null): Place<string | null> {
  const [day, id = ''] = upTo ?? [];
  return { day: day === undefined ? null : String(day), id: String(id) };
}
