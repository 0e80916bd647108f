import { countPositions } from '../../queries/record/count-positions.ts';
import type { PositionFilterParams } from '../../queries/record/position-filter.ts';
import type { PositionRow } from '../../queries/record/position-row.ts';
import { positions } from '../../queries/record/positions.ts';
import { spend } from './budget.ts';
import type { Context } from './context.ts';
import type { Key } from './cursor.ts';
import type { NodeRow } from './load-node.ts';
import { type Asked, countsOf, endAt, pagesOf, type Side, startOf } from './load-positions.ts';
import { cutPage, type Page, type PageArgs, readPage } from './page.ts';
import { type PositionFilterArgs, readFilter } from './position-filter.ts';
import type { Resolve } from './schema-module.ts';

/** Which positions are asked for, as GraphQL hands it on. */
export type PositionsArgs = PageArgs & { readonly filter?: PositionFilterArgs | null };

/** Reads a page of the positions that pass a filter. */
export async function positionPage(
  args: PositionsArgs,
  context: Context,
): Promise<Page<PositionRow>> {
  const asked = readAsked(args);
  const { filter, first } = asked;
  const params = { ...filter, ...startOf(asked), limit: first + 1 };
  const rows = await context.store.ask(positions.narrowed(filter), params);
  const count = async (upTo: Key | null) =>
    (await context.store.ask(countPositions.narrowed(filter), { ...filter, ...endAt(upTo) }))[0] ??
    0;
  return pageOf(rows, asked, count);
}

/** Resolves the positions of an actor, or on a target; those of one tick are one question. */
export function positionsOf(side: Side): Resolve {
  return ({ id }: NodeRow, args: PositionsArgs, context) =>
    positionPageOf({ id, side }, args, context);
}

async function positionPageOf(
  { id, side }: { readonly id: string; readonly side: Side },
  args: PositionsArgs,
  context: Context,
): Promise<Page<PositionRow>> {
  const asked = readAsked(args);
  const rows = await pagesOf(context, { side, asked }).load(id);
  const count = async (upTo: Key | null) => countsOf(context, { side, asked, upTo }).load(id);
  return pageOf(rows, asked, count);
}

/** Reads all positions of an actor, or on a target, that pass a filter. */
export async function allPositionsOf(
  { id, side }: { readonly id: string; readonly side: Side },
  filter: PositionFilterParams,
  context: Context,
): Promise<readonly PositionRow[]> {
  const asked = { filter, first: ALL, after: null };
  return spend(await pagesOf(context, { side, asked }).load(id), context);
}

/** More positions than one actor or target has. */
const ALL = 1_000_000;

const LIKE: Key = ['', ''];

function readAsked({ filter, ...page }: PositionsArgs): Asked {
  return { ...readPage(page, LIKE), filter: readFilter(filter) };
}

function pageOf(
  found: readonly PositionRow[],
  asked: Asked,
  count: (upTo: Key | null) => Promise<number>,
): Page<PositionRow> {
  return {
    ...cutPage(found, asked),
    keyOf: ({ day, id }) => [day, id],
    total: () => count(null),
    before: async () => (asked.after === null ? 0 : count(asked.after)),
  };
}
