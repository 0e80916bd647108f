import { Command } from 'commander';
import { type FormatOptions, printAnswer, withFormats } from './answer.ts';
import { type FilterOptions, filterOf, wholeNumber, withFilter } from './position-options.ts';
import type { World } from './world.ts';

const QUERY = /* GraphQL */ `
  query Paths($from: ID!, $to: ID!, $most: Int, $hops: Int, $filter: PositionFilter) {
    paths(from: $from, to: $to, most: $most, hops: $hops, filter: $filter) {
      paths {
        hops sentence
        nodes { id }
        links { id source target type stance evidentiality count positions }
      }
      more note
      method { name definition reference parameters cypher positions }
    }
  }
`;

const EXAMPLES = `
Examples:
  demarche paths state:UGA org:icglr
  demarche paths state:SAU state:CHN --most 10 --hops 3 --csv
  demarche paths state:SAU state:CHN --evidentialities OWN_WORDS,RECORD`;

interface PathsOptions extends FormatOptions, FilterOptions {
  readonly most: number;
  readonly hops: number;
}

interface Data {
  readonly paths: {
    readonly paths: readonly {
      readonly hops: number;
      readonly sentence: string;
      readonly nodes: readonly { readonly id: string }[];
      readonly links: readonly { readonly positions: readonly string[] }[];
    }[];
    readonly more: boolean;
    readonly note: string | null;
  };
}

/** The command that finds how two actors, targets or issues hang together. */
export const pathsCommand = (world: World): Command =>
  withFormats(withFilter(new Command('paths')))
    .description('find the shortest ways between two actors, targets or issues')
    .argument('<FROM>', 'id of the one')
    .argument('<TO>', 'id of the other')
    .option('--most <N>', 'at most so many', (word) => wholeNumber('--most', word), 3)
    .option('--hops <N>', 'of at most so many hops', (word) => wholeNumber('--hops', word), 6)
    .addHelpText('after', EXAMPLES)
    .action(async (from: string, to: string, options: PathsOptions) => {
      const variables = { from, to, most: options.most, hops: options.hops };
      await printAnswer<Data>(
        {
          query: QUERY,
          variables: { ...variables, filter: filterOf(options) },
          rows: rowsOf,
          note: noteOf,
        },
        options,
        world,
      );
    });

function rowsOf({ paths }: Data): readonly object[] {
  return paths.paths.map(({ hops, sentence, nodes, links }) => ({
    ...{ hops, sentence },
    nodes: nodes.map(({ id }) => id),
    positions: links.flatMap(({ positions }) => positions),
  }));
}

function noteOf({ paths }: Data): string | null {
  return paths.note ?? (paths.more ? 'there are more; ask for them with --most' : null);
}
