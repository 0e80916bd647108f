import { Command, Option } from 'commander';
import { LEVELS, SIMILARITIES } from '../../queries/network/network-words.ts';
import { type FormatOptions, printAnswer, withFormats } from './answer.ts';
import { type FilterOptions, filterOf, withFilter } from './position-options.ts';
import type { World } from './world.ts';

const QUERY = /* GraphQL */ `
  query Compare($actors: [ID!]!, $level: Level, $similarity: Similarity, $filter: PositionFilter) {
    compare(actors: $actors, level: $level, similarity: $similarity, filter: $filter) {
      actors { id name }
      rows { topic { id } cells { actor polarity stances positions } verdict }
      agreement
      shared
      note
      method { name definition reference parameters cypher positions }
    }
  }
`;

const EXAMPLES = `
Examples:
  demarche compare state:COL state:UGA
  demarche compare state:SAU state:IRN state:RUS --level CLAUSE --json`;

interface CompareOptions extends FormatOptions, FilterOptions {
  readonly level: string;
  readonly similarity: string;
}

interface CompareData {
  readonly compare: {
    readonly actors: readonly { readonly id: string }[];
    readonly rows: readonly {
      readonly topic: { readonly id: string };
      readonly cells: readonly { readonly actor: string; readonly stances: readonly string[] }[];
      readonly verdict: string;
    }[];
    readonly agreement: number | null;
    readonly shared: number;
    readonly note: string | null;
  };
}

/** The command that sets actors side by side. */
export const compareCommand = (world: World): Command => {
  const command = new Command('compare')
    .description('set actors side by side, topic by topic')
    .argument('<ACTORS...>', 'ids of the actors')
    .addOption(
      new Option('--level <LEVEL>', 'what counts as one topic').choices(LEVELS).default('ISSUE'),
    )
    .addOption(
      new Option('--similarity <SIMILARITY>', 'when two polarities are alike')
        .choices(SIMILARITIES)
        .default('SIGN'),
    );
  return withFormats(withFilter(command))
    .addHelpText('after', EXAMPLES)
    .action(async (actors: readonly string[], options: CompareOptions) => {
      const { level, similarity } = options;
      const variables = { actors, level, similarity, filter: filterOf(options) };
      await printAnswer<CompareData>(
        { query: QUERY, variables, rows: rowsOf, note: noteOf },
        options,
        world,
      );
    });
};

/** A line a topic, with a column for each actor. */
function rowsOf({ compare }: CompareData): readonly object[] {
  return compare.rows.map(({ topic, cells, verdict }) => {
    const stances = new Map(cells.map((cell) => [cell.actor, cell.stances]));
    const columns = compare.actors.map(({ id }) => [id, stances.get(id) ?? null]);
    return { topic: topic.id, ...Object.fromEntries(columns), verdict };
  });
}

function noteOf({ compare: { agreement, shared, note } }: CompareData): string {
  return agreement === null
    ? `no agreement: ${note}`
    : `agreement ${agreement.toFixed(4)}; topics that all share: ${shared}`;
}
