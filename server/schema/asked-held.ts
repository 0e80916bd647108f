import { cellsOf, HELD_ON, type HeldCell } from '../../queries/network/held-on-topics.ts';
import { NAMES_TOPICS, type TableParams } from '../../queries/network/narrow-table.ts';
import { addTallies, TALLIES_ON } from '../../queries/network/topic-tallies.ts';
import { actorLoads } from '../../queries/record/actor-loads.ts';
import type { PositionFilterParams } from '../../queries/record/position-filter.ts';
import { MOST_LISTED, spend } from './budget.ts';
import type { Context } from './context.ts';
import { readInParts } from './in-parts.ts';

/** What actors hold on topics, as many of these as there is room for. */
export type AskedHeld = {
  readonly cells: readonly HeldCell[];
  /** The filter that lets through the positions of these cells. */
  readonly filter: PositionFilterParams;
  readonly cypher: string;
  /** Topics that positions are on which pass the filter, and have no cell for want of room. */
  readonly leftOut: number;
};

/** Most rows that a question for cells gives: a cell has a row for each stance. */
const MOST_ROWS = 2 * MOST_LISTED;
/** Most cells where not all have room: the answer lists their positions too, one for most of them. */
const ROOM = 9_000;

/**
 * Reads what actors hold on topics. Where that is more cells than one answer may list, those topics are
 * kept that are most opposed; throws `LIMIT` where one alone is too much.
 */
export async function readHeld(params: TableParams, context: Context): Promise<AskedHeld> {
  const { filter, level } = params;
  const question = HELD_ON[level];
  const cypher = question.narrowed(filter).cypher;
  const whole = await readWhole(params, context);
  if (whole !== null) return { cells: whole, filter, cypher, leftOut: 0 };
  const tallies = await tally(params, context);
  const actors = await context.store.ask(actorLoads, { actors: filter.actors });
  const told = withinRoom(tallies.map(({ positions }) => Math.min(positions, actors.length)));
  const topics = new Set(tallies.slice(0, told).map(({ topic }) => topic));
  const kept = { ...filter, [NAMES_TOPICS[level]]: [...topics] };
  const rows = await context.store.ask(question.narrowed(kept), { ...kept, limit: MOST_ROWS });
  const cells = cellsOf(rows.filter(({ topic }) => topics.has(topic)));
  return { cells: spend(cells, context), filter: kept, cypher, leftOut: tallies.length - told };
}

/** Reads every cell; null where there are too many: then no more are read than show that. */
async function readWhole(
  { filter, level }: TableParams,
  context: Context,
): Promise<readonly HeldCell[] | null> {
  const cells: HeldCell[] = [];
  let isTooMuch = false;
  const read = async (part: PositionFilterParams) => {
    if (isTooMuch) return;
    const question = HELD_ON[level].narrowed(part);
    const rows = await context.store.ask(question, { ...part, limit: MOST_ROWS + 1 });
    for (const cell of cellsOf(rows)) cells.push(cell);
    isTooMuch ||= rows.length > MOST_ROWS || cells.length > MOST_LISTED;
  };
  await readInParts(filter, read, context);
  return isTooMuch ? null : spend(cells, context);
}

async function tally({ filter, level }: TableParams, context: Context) {
  const ask = (part: PositionFilterParams) =>
    context.store.ask(TALLIES_ON[level].narrowed(part), part);
  return addTallies(await readInParts(filter, ask, context));
}

/** How many of some numbers, from the first on, add up to no more than there is room for; one at least. */
function withinRoom(sizes: readonly number[]): number {
  let room = ROOM;
  const over = sizes.findIndex((size) => {
    room -= size;
    return room < 0;
  });
  return over === -1 ? sizes.length : Math.max(1, over);
}
