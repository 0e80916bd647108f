import { Command } from 'commander';
import {
  DUPLICATES,
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
  readonly duplicates?: string;
  readonly positions?: true;
}

interface NetworkData {
  readonly network: { readonly ties: readonly object[]; readonly note: string | null };
}

/** The command that ties actors, topics, or both by what is on record. */
export const networkCommand = (world: World): Command =>
  withTies(new Command('network').description('tie actors, topics, or both by what is on record'))
    .addHelpText('after', EXAMPLES)
    .action((options: NetworkOptions) =>
      printAnswer<NetworkData>(
        {
          query: QUERY,
          variables: { input: inputOf(options), positions: options.positions ?? false },
          rows: ({ network }) => network.ties,
          note: ({ network }) => network.note,
        },
        options,
        world,
      ),
    );

/** Adds the options of the API's network input, and of printing its answer. */
function withTies(command: Command): Command {
  const [likeness, divided] = ['when two polarities are alike', 'what weights are divided by'];
  const asked = command
    .addOption(choice('--mode <MODE>', 'what the nodes are', MODES).default('ACTORS'))
    .addOption(choice('--relation <RELATION>', 'what a tie is', RELATIONS).default('SUBTRACT'))
    .addOption(choice('--level <LEVEL>', 'what counts as one topic', LEVELS).default('ISSUE'))
    .addOption(choice('--similarity <SIMILARITY>', likeness, SIMILARITIES).default('SIGN'))
    .addOption(choice('--normalisation <NAME>', divided, NORMALISATIONS).default('NONE'))
    .addOption(
      choice('--duplicates <WHICH>', 'count statements, alike ones this often', DUPLICATES),
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
  return withFormats(withWhatIf(withFilter(asked)));
}

/** The API's input that the options ask for. */
function inputOf(options: NetworkOptions): object {
  const { mode, relation, level, similarity, normalisation, minShared, whatIf } = options;
  const { minWeight = null, isolates = false, duplicates = null } = options;
  return {
    ...{ mode, relation, level, similarity, normalisation, minWeight, minShared, isolates },
    ...{ duplicates, filter: filterOf(options), whatIf },
  };
}
