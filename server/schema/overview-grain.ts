import { counts } from '../../queries/record/counts.ts';
import {
  type OverviewRow,
  type OverviewSource,
  overviewIssues,
  overviewPositions,
  overviewSources,
  overviewTargets,
} from '../../queries/record/overview-rows.ts';
import { EVERY_POSITION, type PositionFilterParams } from '../../queries/record/position-filter.ts';
import { targetTallies } from '../../queries/record/target-tallies.ts';
import type { Context } from './context.ts';

/** What a row of an overview stands for: a position, or those alike on one target, or on one issue. */
export const GRAINS = ['POSITION', 'TARGET', 'ISSUE'] as const;
/** What a row stands for. */
export type Grain = (typeof GRAINS)[number];

/** The rows of an overview, and what they are of. */
export type OverviewRows = {
  readonly grain: Grain;
  readonly rows: readonly OverviewRow[];
  /** Positions that pass the filter. */
  readonly total: number;
  /** Targets that these are on. */
  readonly targets: number;
  /** Of these positions and targets, how many no row tells. */
  readonly leftOut: { readonly positions: number; readonly targets: number };
};

/** Most positions that are told one by one. */
const MOST_POSITIONS = 5_000;
/** Most rows of any other grain. */
const MOST_ROWS = 20_000;
/** Most targets that are told apart. */
const MOST_TARGETS = 1_500;

/** Tells the positions that pass a filter in the finest grain that a picture has room for. */
export async function overviewRows(
  filter: PositionFilterParams,
  context: Context,
): Promise<OverviewRows> {
  const size = await sizeOf(filter, context);
  const whole = { ...size, leftOut: { positions: 0, targets: 0 } };
  if (size.total <= MOST_POSITIONS) {
    const rows = await ask(overviewPositions, filter, context);
    return { ...whole, grain: 'POSITION', rows };
  }
  if (size.targets <= MOST_TARGETS) {
    const rows = await ask(overviewTargets, filter, context);
    if (rows.length <= MOST_ROWS) {
      return { ...whole, grain: 'TARGET', rows: await withSources(rows, filter, context) };
    }
  }
  if (filter.issues.length === 0) {
    const rows = await ask(overviewIssues, filter, context);
    if (new Set(rows.map(({ target }) => target)).size > 1) {
      return { ...whole, grain: 'ISSUE', rows };
    }
  }
  return mostDisputed(filter, context);
}

type Asked = typeof overviewPositions;

function ask(question: Asked, filter: PositionFilterParams, { store }: Context) {
  return store.ask(question.narrowed(filter), { ...filter, limit: MOST_ROWS + 1 });
}

/** How much there is: where every position passes, by the counts that the store has at hand. */
async function sizeOf(filter: PositionFilterParams, { store }: Context) {
  if (isIdle(filter)) {
    const [row] = await store.ask(counts, {});
    if (row) return { total: row.POSITION, targets: row.CLAUSE + row.INSTRUMENT };
  }
  const tallies = await store.ask(targetTallies.narrowed(filter), filter);
  return { total: sumOf(tallies), targets: tallies.length };
}

function isIdle(filter: PositionFilterParams): boolean {
  return JSON.stringify(filter) === JSON.stringify({ ...filter, ...EVERY_POSITION });
}

/** Where nothing sums them up: the targets that are most disputed, as many as there is room for. */
async function mostDisputed(filter: PositionFilterParams, context: Context): Promise<OverviewRows> {
  const tallies = await context.store.ask(targetTallies.narrowed(filter), filter);
  const told = withinRoom(tallies.map(({ positions }) => positions));
  const targets = tallies.slice(0, told).map(({ target }) => target);
  const part = { ...filter, targets };
  const rows = await ask(overviewTargets, part, context);
  const rest = tallies.slice(told);
  return {
    grain: 'TARGET',
    rows: await withSources(rows, part, context),
    total: sumOf(tallies),
    targets: tallies.length,
    leftOut: { positions: sumOf(rest), targets: rest.length },
  };
}

/** The same rows with the sources of each, which are counted apart: a position may have several. */
async function withSources(
  rows: readonly OverviewRow[],
  filter: PositionFilterParams,
  { store }: Context,
): Promise<readonly OverviewRow[]> {
  const sources = new Map<string, string[]>(rows.map((row) => [keyOf(row), []]));
  for (const row of await store.ask(overviewSources.narrowed(filter), filter)) {
    sources.get(keyOf(row))?.push(row.source);
  }
  return rows.map((row) => ({ ...row, sources: sources.get(keyOf(row)) ?? [] }));
}

function keyOf({
  actor,
  target,
  stance,
  evidentiality,
}: Omit<OverviewSource, 'source'> | OverviewRow) {
  return `${target} ${actor} ${stance} ${evidentiality}`;
}

/** How many of some numbers, from the first on, add up to no more than the rows there is room for. */
function withinRoom(sizes: readonly number[]): number {
  let room = MOST_ROWS;
  const over = sizes.findIndex((size) => {
    room -= size;
    return room < 0;
  });
  return over === -1 ? sizes.length : over;
}

function sumOf(tallies: readonly { readonly positions: number }[]): number {
  return tallies.reduce((sum, { positions }) => sum + positions, 0);
}
