import type { CampQuestion } from '../../queries/network/camp-question.ts';
import { campRobustness, type RobustnessAsked } from '../../queries/network/camp-robustness.ts';
import { resampledCamps, type Span } from '../../queries/network/camp-stability.ts';
import { findCoalitions } from '../../queries/network/coalitions.ts';
import { commonGround } from '../../queries/network/common-ground.ts';
import type { Partition } from '../../queries/network/partition.ts';
import type { PositionTable } from '../../queries/network/position-table.ts';

type Of<Job extends string, Asked> = {
  readonly job: Job;
  readonly table: PositionTable;
} & Asked;

/** Something to find out about the camps of a table, as it travels to a thread. */
export type CampTask =
  | Of<'coalitions', { readonly question: CampQuestion }>
  | Of<'resamples', { readonly question: CampQuestion; readonly span: Span }>
  | Of<'robustness', { readonly asked: RobustnessAsked }>
  | Of<'commonGround', { readonly partition: Partition }>;

/** Finds out, here and now; what, follows from the job. */
export function perform(task: CampTask): unknown {
  switch (task.job) {
    case 'coalitions':
      return findCoalitions(task.table, task.question);
    case 'resamples':
      return resampledCamps(task.table, task.question, task.span);
    case 'robustness':
      return campRobustness(task.table, task.asked);
    case 'commonGround':
      return commonGround(task.table, task.partition);
  }
}
