import type { Ending } from '../../queries/graph-store.ts';
import type { CampQuestion } from '../../queries/network/camp-question.ts';
import {
  type CampRobustness,
  campRobustness,
  type RobustnessAsked,
} from '../../queries/network/camp-robustness.ts';
import { resampledCamps } from '../../queries/network/camp-stability.ts';
import { type FoundCoalitions, findCoalitions } from '../../queries/network/coalitions.ts';
import { commonGround, type SharedTopic } from '../../queries/network/common-ground.ts';
import type { Partition } from '../../queries/network/partition.ts';
import type { PositionTable } from '../../queries/network/position-table.ts';

/**
 * Who finds out what takes long about the camps of a table: done in place, or beside the answers of
 * others, and then ended when nobody waits for it any more.
 */
export interface CampWork {
  readonly coalitions: (
    table: PositionTable,
    question: CampQuestion,
    ending?: Ending,
  ) => Promise<FoundCoalitions>;
  /** The camps of each resample that the question asks for. */
  readonly resamples: (
    table: PositionTable,
    question: CampQuestion,
    ending?: Ending,
  ) => Promise<readonly Partition[]>;
  readonly robustness: (
    table: PositionTable,
    asked: RobustnessAsked,
    ending?: Ending,
  ) => Promise<readonly CampRobustness[]>;
  readonly commonGround: (
    table: PositionTable,
    partition: Partition,
    ending?: Ending,
  ) => Promise<readonly SharedTopic[]>;
}

/** Finds everything out in place, which keeps all else waiting: for a small table, or the command line. */
export const IN_PLACE: CampWork = {
  coalitions: async (table, question) => findCoalitions(table, question),
  resamples: async (table, question) =>
    resampledCamps(table, question, { from: 0, to: question.resamples }),
  robustness: async (table, asked) => campRobustness(table, asked),
  commonGround: async (table, partition) => commonGround(table, partition),
};
