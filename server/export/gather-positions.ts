import { DemarcheError } from '../../queries/errors.ts';
import { actors } from '../../queries/record/actors.ts';
import { dataset } from '../../queries/record/dataset.ts';
import type { PositionFilterParams } from '../../queries/record/position-filter.ts';
import type { PositionRow } from '../../queries/record/position-row.ts';
import { positions } from '../../queries/record/positions.ts';
import type { Context } from '../schema/context.ts';
import type { ExportedPosition } from './export-view.ts';
import { tellPositions } from './gather-around.ts';
import { stays } from './left-out.ts';
import type { ExportQuestion } from './read-question.ts';

/** Most positions that are held at once, unless one actor has more. */
export const MOST_POSITIONS = 5_000;
/** Positions that are read at a time. */
const PAGE = 2_500;

/** Positions part by part, each time anew. */
export type PositionParts = () => AsyncIterable<readonly ExportedPosition[]>;

/**
 * Gathers the positions that are asked for, oldest first; where they are too many to be held at once, actor
 * by actor, each oldest first.
 */
export async function gatherPositions(
  question: ExportQuestion,
  context: Context,
): Promise<PositionParts> {
  const rows = await readRows(question.filter, MOST_POSITIONS, context);
  if (rows.length > MOST_POSITIONS) return () => byActor(question, context);
  const whole = await exportRows(rows, question, context);
  return async function* () {
    yield whole;
  };
}

async function* byActor(
  question: ExportQuestion,
  context: Context,
): AsyncGenerator<readonly ExportedPosition[]> {
  const { digest } = await stateOf(context);
  const { filter } = question;
  const ids = filter.actors.length > 0 ? filter.actors.toSorted() : await actorIds(context);
  for (const id of ids) {
    // A part has loaders of its own, so that what they keep goes with it.
    const own = { ...context };
    const rows = await readRows({ ...filter, actors: [id] }, Number.POSITIVE_INFINITY, own);
    if (rows.length === 0) continue;
    const positions = await exportRows(rows, question, own);
    const now = await stateOf(context);
    if (now.digest !== digest) throw loadedAnew();
    yield positions;
  }
}

/** Reads positions page by page, oldest first, until there are more than enough. */
async function readRows(
  filter: PositionFilterParams,
  enough: number,
  { store }: Context,
): Promise<readonly PositionRow[]> {
  const rows: PositionRow[] = [];
  let after = { day: '', id: '' };
  for (;;) {
    const page = await store.ask(positions.narrowed(filter), { ...filter, ...after, limit: PAGE });
    rows.push(...page);
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE || rows.length > enough) return rows;
    after = { day: last.day, id: last.id };
  }
}

async function actorIds({ store }: Context): Promise<readonly string[]> {
  const every = { prefixes: [], memberOf: [], words: [], name: '', id: '', limit: MOST_ACTORS };
  return (await store.ask(actors, every)).map(({ id }) => id).sort();
}

/** More than any record has: an actor is a row of a few words. */
const MOST_ACTORS = 1_000_000;

/** Which state of the graph is asked. */
async function stateOf({ store }: Context): Promise<{ readonly digest: string }> {
  const [row] = await store.ask(dataset, {});
  return { digest: row?.digest ?? '' };
}

function loadedAnew(): DemarcheError {
  return new DemarcheError(
    'INCOMPLETE_LOAD',
    'export: the record was loaded anew meanwhile; ask again',
  );
}

async function exportRows(
  rows: readonly PositionRow[],
  { leftOut }: ExportQuestion,
  context: Context,
): Promise<readonly ExportedPosition[]> {
  return (await tellPositions(rows, context)).filter((position) => stays(position, leftOut));
}
