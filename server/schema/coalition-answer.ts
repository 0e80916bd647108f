import type { CampRobustness } from '../../queries/network/camp-robustness.ts';
import { campsNote } from '../../queries/network/camps-note.ts';
import type { Alternative } from '../../queries/network/coalitions.ts';
import { UNPLACED } from '../../queries/network/partition.ts';
import { idAt } from '../../queries/network/position-table.ts';
import { IN_PLACE } from '../compute/camp-work.ts';
import { readKnownFilter } from './asked-table.ts';
import { type CampRow, campId, campMethod, campRows, OF_COALITIONS } from './camp-answer.ts';
import type { Context } from './context.ts';
import { type AskedCamps, type CoalitionArgs, findCamps } from './find-camps.ts';
import type { Method } from './method.ts';
import { type Noted, noted } from './note.ts';
import { readProvenance } from './read-provenance.ts';

/** Coalitions as the answer shows them, other nodes by their ids. */
export type CoalitionAnswer = Noted & {
  readonly camps: readonly CampRow[];
  readonly modularity: number;
  readonly polarisation: number;
  readonly unplaced: readonly string[];
  readonly brokers: readonly {
    readonly actor: string;
    readonly score: number;
    readonly camps: readonly string[];
  }[];
  readonly alternatives: readonly Alternative[];
  /** Found where it is asked for: it takes as many searches as there are sources. */
  readonly robustness: () => Promise<readonly CampRobustness[]>;
  readonly method: Method;
};

/** Answers who stands together; throws as `findCamps` does. */
export async function answerCoalitions(
  args: CoalitionArgs,
  context: Context,
): Promise<CoalitionAnswer> {
  const asked = await findCamps(args, context);
  const { table, found } = asked;
  const { modularity, polarisation, alternatives, partition } = found;
  return {
    ...{ modularity, polarisation, alternatives },
    camps: await campRows(asked, context),
    unplaced: table.actors.filter((_, actor) => partition[actor] === UNPLACED),
    brokers: found.brokers.map(({ actor, score, camps }) => ({
      ...{ score, actor: idAt(table.actors, actor) },
      camps: camps.flatMap((camp) => found.camps[camp] ?? []).map((camp) => campId(camp, table)),
    })),
    robustness: () => robustnessOf(asked, args, context),
    ...noted(campsNote(found, table)),
    method: campMethod(asked, OF_COALITIONS),
  };
}

async function robustnessOf(
  { table, question, found }: AskedCamps,
  args: CoalitionArgs,
  context: Context,
): Promise<readonly CampRobustness[]> {
  const { campWork = IN_PLACE, ending } = context;
  const filter = await readKnownFilter(args.filter, context);
  const provenance = await readProvenance({ table, filter }, context);
  return campWork.robustness(table, { question, camps: found.partition, provenance }, ending);
}
