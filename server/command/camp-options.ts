import type { Command } from 'commander';
import { COMMUNITY_METHODS } from '../../queries/network/camp-question.ts';
import { LEVELS, SIMILARITIES } from '../../queries/network/network-words.ts';
import { type FormatOptions, withFormats } from './answer.ts';
import {
  choice,
  type FilterOptions,
  filterOf,
  seedNumber,
  type WhatIfOptions,
  wholeNumber,
  withFilter,
  withWhatIf,
} from './position-options.ts';

/** Options that say which camps are asked for, and how the answer is printed. */
export interface CampOptions extends FormatOptions, FilterOptions, WhatIfOptions {
  readonly level: string;
  readonly similarity: string;
  readonly method: string;
  readonly resamples: number;
  readonly seed: number;
}

/** Adds the options of the API's coalition input, and of printing its answer. */
export function withCamps(command: Command): Command {
  const asked = command
    .addOption(choice('--level <LEVEL>', 'what counts as one topic', LEVELS).default('ISSUE'))
    .addOption(
      choice('--similarity <SIMILARITY>', 'when two polarities are alike', SIMILARITIES).default(
        'SIGN',
      ),
    )
    .addOption(
      choice('--method <METHOD>', 'how camps are found', COMMUNITY_METHODS).default('SIGNED_CAMPS'),
    )
    .option(
      '--resamples <N>',
      'resamples for stability',
      (word) => wholeNumber('--resamples', word),
      100,
    )
    .option('--seed <N>', 'what chance follows from', (word) => seedNumber('--seed', word), 1);
  return withFormats(withWhatIf(withFilter(asked)));
}

/** The API's input that the options ask for. */
export function campInput(options: CampOptions): object {
  const { level, similarity, method, resamples, seed, whatIf } = options;
  return { level, similarity, method, resamples, seed, whatIf, filter: filterOf(options) };
}
