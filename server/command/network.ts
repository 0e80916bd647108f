import { Command } from 'commander';
import {
  LEVELS,
  MODES,
  NORMALISATIONS,
  RELATIONS,
  SIMILARITIES,
} from '../../queries/network/network-words.ts';
import { type FormatOptions, printAnswer, withFormats } from './answer.ts';
import {
  anyNumber,
  choice,
  type FilterOptions,
  filterOf,
  type WhatIfOptions,
  wholeNumber,
  withFilter,
  withWhatIf,
} from './position-options.ts';
import type { World } from './world.ts';

const QUERY = /* GraphQL */ `
  query Network($input: NetworkInput!, $positions: Boolean!) {
    network(input: $input) {
      nodes { id name kind activity }
      ties { source target weight shared positions @include(if: $positions) }
      note
      method { name definition reference parameters cypher positions }
    }
  }
`;

const EXAMPLES = `
Examples:
  demarche network                                  who stands with whom on which issues, and against whom
  demarche network --relation CONGRUENCE --level CLAUSE --min-weight 2 --positions
  demarche network --what-if state:UGA,SUPPORTS,clause:unea7-minerals-draft/due-diligence --csv`;

interface NetworkOptions extends FormatOptions, FilterOptions, WhatIfOptions {
  readonly mode: string;
  readonly relation: string;
  readonly level: string;
  readonly similarity: string;
  readonly normalisation: string;
  readonly minWeight?: number;
  readonly minShared: number;
  readonly isolates?: true;
  readonly positions?: true;
}

interface NetworkData {
  readonly network: { readonly ties: readonly object[]; readonly note: string | null };
}

/** The command that ties actors, topics, or both by what is on record. */
export const networkCommand = (world: World): Command => {
  const command = new Command('network')
    .description('tie actors, topics, or both by what is on record')
    .addOption(choice('--mode <MODE>', 'what the nodes are', MODES).default('ACTORS'))
    .addOption(choice('--relation <RELATION>', 'what a tie is', RELATIONS).default('SUBTRACT'))
    .addOption(choice('--level <LEVEL>', 'what counts as one topic', LEVELS).default('ISSUE'))
    .addOption(
      choice('--similarity <SIMILARITY>', 'when two polarities are alike', SIMILARITIES).default(
        'SIGN',
      ),
    )
    .addOption(
      choice('--normalisation <NAME>', 'what weights are divided by', NORMALISATIONS).default(
        'NONE',
      ),
    )
    .option('--min-weight <W>', 'least weight of a tie', (word) => anyNumber('--min-weight', word))
    .option(
      '--min-shared <N>',
      'least number of topics that both ends share',
      (word) => wholeNumber('--min-shared', word),
      1,
    )
    .option('--isolates', 'with the nodes that have no tie, in --json')
    .option('--positions', 'with the ids of the positions that make each tie');
  return withFormats(withWhatIf(withFilter(command)))
    .addHelpText('after', EXAMPLES)
    .action(async (options: NetworkOptions) => {
      const { mode, relation, level, similarity, normalisation, minShared } = options;
      const { minWeight = null, isolates = false, positions = false, whatIf } = options;
      const input = {
        ...{ mode, relation, level, similarity, normalisation, minWeight, minShared, isolates },
        ...{ filter: filterOf(options), whatIf },
      };
      await printAnswer<NetworkData>(
        {
          query: QUERY,
          variables: { input, positions },
          rows: ({ network }) => network.ties,
          note: ({ network }) => network.note,
        },
        options,
        world,
      );
    });
};
