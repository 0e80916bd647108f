import { Command, Option } from 'commander';
import { SEVERITIES } from '../../queries/contradiction/finding.ts';
import { CONTRADICTION_RULES } from '../../queries/vocabulary.ts';
import { type FormatOptions, printAnswer, withFormats } from './answer.ts';
import { type FilterOptions, filterOf, wholeNumber, withFilter } from './position-options.ts';
import { oneOfWords, severalOfWords } from './words-given.ts';
import type { World } from './world.ts';

const SIDE = /* GraphQL */ `
        target { id name } stance date event { id name }
        positions { id summary }
        evidence { id paraphrase source { id title } start end sha256 }`;

const QUERY = /* GraphQL */ `
  query Contradictions(
    $rules: [ContradictionRule!]
    $actors: [ID!]
    $issues: [ID!]
    $minSeverity: Severity
    $filter: PositionFilter
    $first: Int
  ) {
    contradictionReport(
      rules: $rules
      actors: $actors
      issues: $issues
      minSeverity: $minSeverity
      filter: $filter
      first: $first
    ) {
      found truncated note
      contradictions { ...Found }
    }
  }
  fragment Found on Contradiction {
      id rule severity statement
      actor { id name }
      issues { id name }
      left {${SIDE}
      }
      right {${SIDE}
      }
      reasons innocentReadings
      claimants { id claimant { id name } paraphrase answer }
      method { name definition reference parameters cypher positions }
  }
`;

const EXAMPLES = `
Examples:
  demarche contradictions
  demarche contradictions --rules COMMITMENT,FORUM --actors state:UGA
  demarche contradictions --min-severity MEDIUM --json`;

interface ContradictionsOptions extends FormatOptions, FilterOptions {
  readonly rules?: readonly string[];
  readonly minSeverity?: string;
  readonly first: number;
}

/** A finding as far as the table shows it. */
interface Found {
  readonly rule: string;
  readonly severity: string;
  readonly statement: string;
  readonly issues: readonly { readonly id: string }[];
  readonly claimants: readonly { readonly claimant: { readonly name: string } }[];
  readonly left: Shown;
  readonly right: Shown;
}
interface Shown {
  readonly positions: readonly { readonly id: string }[];
}
interface Data {
  readonly contradictionReport: {
    readonly contradictions: readonly Found[];
    readonly found: number;
    readonly note: string | null;
  };
}

/** Findings that are printed where no other number is asked for: each comes with all of its evidence. */
const FIRST = 1_000;

/** The command that finds what on record contradicts itself. */
export const contradictionsCommand = (world: World): Command => {
  const command = new Command('contradictions')
    .description('find what on record contradicts itself, the heaviest first')
    .addOption(
      new Option('--rules <RULES>', `by these rules: ${CONTRADICTION_RULES.join(', ')}`).argParser(
        (words) => severalOfWords('--rules', words, CONTRADICTION_RULES),
      ),
    )
    .addOption(
      new Option('--min-severity <WORD>', `at least so heavy: ${SEVERITIES.join(', ')}`).argParser(
        (word) => oneOfWords('--min-severity', word, SEVERITIES),
      ),
    )
    .option('--first <N>', 'so many of them', (word) => wholeNumber('--first', word), FIRST);
  return withFormats(withFilter(command))
    .addHelpText('after', EXAMPLES)
    .action(
      async ({ rules, minSeverity, actors, issues, first, ...options }: ContradictionsOptions) => {
        const filter = filterOf(options);
        const variables = { rules, minSeverity, actors, issues, filter, first };
        const isNarrowed = [rules, minSeverity, actors, issues, ...Object.values(filter)].some(
          Boolean,
        );
        await printAnswer<Data>(
          { query: QUERY, variables, rows: rowsOf, note: noteFor(isNarrowed) },
          options,
          world,
        );
      },
    );
};

function rowsOf({ contradictionReport }: Data): readonly object[] {
  return contradictionReport.contradictions.map(
    ({ rule, severity, statement, issues, claimants, left, right }) => ({
      ...{ severity, rule, statement },
      claimants: claimants.map(({ claimant }) => claimant.name),
      issues: issues.map(({ id }) => id),
      positions: [...left.positions, ...right.positions].map(({ id }) => id),
    }),
  );
}

/** Says what is not printed, why nothing is, and what was not compared. */
const noteFor =
  (isNarrowed: boolean) =>
  ({ contradictionReport: { contradictions, found, note } }: Data): string | null => {
    const said = [
      found === 0 ? nothing(isNarrowed) : '',
      contradictions.length < found
        ? `the heaviest ${contradictions.length} of ${found} findings are printed; --first prints more`
        : '',
      note ?? '',
    ].filter(Boolean);
    return said.length === 0 ? null : said.join('\n');
  };

function nothing(isNarrowed: boolean): string {
  return isNarrowed
    ? 'nothing that passes these options contradicts itself; without them, others may'
    : 'nothing on record contradicts itself: six rules were tried on every position';
}
