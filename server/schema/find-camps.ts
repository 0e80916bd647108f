import { BadInputError, DemarcheError } from '../../queries/errors.ts';
import type { Ending } from '../../queries/graph-store.ts';
import type { CampQuestion, CommunityMethod } from '../../queries/network/camp-question.ts';
import { stability } from '../../queries/network/camp-stability.ts';
import type { FoundCoalitions } from '../../queries/network/coalitions.ts';
import type { Similarity } from '../../queries/network/network-words.ts';
import type { PositionTable } from '../../queries/network/position-table.ts';
import { IN_PLACE } from '../compute/camp-work.ts';
import { createSharedWork, type SharedWork } from '../compute/shared-work.ts';
import { type AskedTable, readAskedTable, type TableArgs } from './asked-table.ts';
import type { Context } from './context.ts';

/** Which camps are asked for, as GraphQL hands it on. */
export type CoalitionArgs = TableArgs & {
  readonly similarity: Similarity;
  readonly method: CommunityMethod;
  readonly resamples?: number | null;
  readonly seed?: number | null;
};

/** The camps of a table, and how stable each of its actors is. */
export type StableCamps = FoundCoalitions & { readonly stability: readonly number[] };

/** The camps that were asked for, and what they were asked of. */
export type AskedCamps = AskedTable & {
  readonly question: CampQuestion;
  readonly found: StableCamps;
};

/** Most actors among whom camps are looked for. */
const MOST_ACTORS = 1_000;
const MOST_RESAMPLES = 1_000;
/** How many answers are remembered of one table. */
const MOST_KNOWN = 16;

/** Answers of each table: what falls out of the cache of tables takes its answers along. */
const KNOWN = new WeakMap<PositionTable, Map<string, StableCamps>>();
/** Answers that are being found, by table. */
const UNDER_WAY = new WeakMap<PositionTable, SharedWork<StableCamps>>();

/**
 * Finds the camps that are asked for; once for a table and question. Throws `BAD_INPUT` where the
 * question cannot be used, `NOT_FOUND` for an unknown id, `LIMIT` where it asks for too much.
 */
export async function findCamps(args: CoalitionArgs, context: Context): Promise<AskedCamps> {
  const question = readQuestion(args);
  const asked = await readAskedTable(args, context);
  refuseTooMany(asked.table);
  return { ...asked, question, found: await findOnce(asked.table, question, context) };
}

async function findOnce(
  table: PositionTable,
  question: CampQuestion,
  context: Context,
): Promise<StableCamps> {
  const known = KNOWN.get(table) ?? new Map<string, StableCamps>();
  const underWay = UNDER_WAY.get(table) ?? createSharedWork<StableCamps>();
  KNOWN.set(table, known);
  UNDER_WAY.set(table, underWay);
  const key = JSON.stringify(question);
  const begin = async (ending: Ending) => {
    const found = await findStable(table, question, { ...context, ending });
    known.set(key, found);
    for (const oldest of [...known.keys()].slice(0, -MOST_KNOWN)) known.delete(oldest);
    return found;
  };
  return known.get(key) ?? underWay.join(key, begin, context.ending);
}

async function findStable(
  table: PositionTable,
  question: CampQuestion,
  { campWork = IN_PLACE, ending }: Pick<Context, 'campWork' | 'ending'>,
): Promise<StableCamps> {
  const [found, resamples] = await Promise.all([
    campWork.coalitions(table, question, ending),
    campWork.resamples(table, question, ending),
  ]);
  return { ...found, stability: stability(found.partition, resamples) };
}

function readQuestion({ method, similarity, ...args }: CoalitionArgs): CampQuestion {
  const { resamples, seed } = { resamples: args.resamples ?? 100, seed: args.seed ?? 1 };
  if (resamples >= 0 && resamples <= MOST_RESAMPLES) return { method, similarity, resamples, seed };
  throw new BadInputError('input.resamples', String(resamples), `0 to ${MOST_RESAMPLES}`);
}

function refuseTooMany({ actors }: PositionTable): void {
  if (actors.length <= MOST_ACTORS) return;
  throw new DemarcheError(
    'LIMIT',
    `camps: found ${actors.length} actors; allowed are at most ${MOST_ACTORS}; narrow the filter`,
  );
}
