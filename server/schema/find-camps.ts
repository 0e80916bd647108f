import { BadInputError, DemarcheError } from '../../queries/errors.ts';
import type { CampQuestion, CommunityMethod } from '../../queries/network/camp-question.ts';
import { stability } from '../../queries/network/camp-stability.ts';
import type { FoundCoalitions } from '../../queries/network/coalitions.ts';
import type { Similarity } from '../../queries/network/network-words.ts';
import type { PositionTable } from '../../queries/network/position-table.ts';
import { IN_PLACE } from '../compute/camp-work.ts';
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
const KNOWN = new WeakMap<PositionTable, Map<string, Promise<StableCamps>>>();

/**
 * Finds the camps that are asked for; once for a table and question. Throws `BAD_INPUT` where the
 * question cannot be used, `NOT_FOUND` for an unknown id, `LIMIT` where it asks for too much.
 */
export async function findCamps(args: CoalitionArgs, context: Context): Promise<AskedCamps> {
  const question = readQuestion(args);
  const asked = await readAskedTable(args, context);
  refuseTooMany(asked.table);
  const known = KNOWN.get(asked.table) ?? new Map<string, Promise<StableCamps>>();
  KNOWN.set(asked.table, known);
  const key = JSON.stringify(question);
  const finding = known.get(key) ?? findStable(asked.table, question, context);
  known.set(key, finding);
  finding.catch(() => known.delete(key)); // whoever waits for it hears why
  const [oldest] = known.keys();
  if (oldest !== undefined && known.size > MOST_KNOWN) known.delete(oldest);
  return { ...asked, question, found: await finding };
}

async function findStable(
  table: PositionTable,
  question: CampQuestion,
  { campWork = IN_PLACE }: Context,
): Promise<StableCamps> {
  const [found, resamples] = await Promise.all([
    campWork.coalitions(table, question),
    campWork.resamples(table, question),
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
