import { basename } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { Command, Option } from 'commander';
import { BadInputError, DemarcheError } from '../../queries/errors.ts';
import { EVIDENTIALITIES, INSTRUMENT_FORMS } from '../../queries/vocabulary.ts';
import { importDna } from '../../seed/import/dna/import-dna.ts';
import { FIELDS, type Field, MEANINGS } from '../../seed/import/fields.ts';
import { decisionsPath, importTable, type TableImport } from '../../seed/import/import-table.ts';
import type { OpenDoubt } from '../../seed/import/survey.ts';
import { collect } from './collect.ts';
import { dnaLinesOf, doubtLines, linesOf } from './import-lines.ts';
import type { World } from './world.ts';

const EXAMPLES = `
Examples:
  demarche import talks.csv --to my-record --map actor=Country --map stance=Vote
  demarche import votes.csv.gz --to votes --form resolution --evidentiality record --dry-run
  demarche import positions.csv --to talks --source-list sources.csv --texts texts
  demarche import debate.dna --to debate --evidentiality own_words --texts texts

A table needs columns for the actor, for what the position is on, and for the stance. Words of stances
are those of a record, and support, oppose, abstain, absent, sponsor, cosponsor, propose; --stances tells
others: a table with the header word,stance and lines like Yes,supports. Try --dry-run first.

Actors are found by id, ISO code, name or alias. While one is doubtful nothing is written: it stands in
a file of decisions beside the record; fill its last column with an id, or with - to leave the rows out,
and import again. Rows that are no positions go into a file with the reason.`;

interface ImportOptions {
  readonly to: string;
  readonly map: readonly string[];
  readonly placeholder: readonly string[];
  readonly dryRun?: true;
  readonly stances?: string;
  readonly sourceList?: string;
  readonly texts?: string;
  readonly name?: string;
  readonly title?: string;
  readonly sourceTitle?: string;
  readonly licence: string;
  readonly form?: string;
  readonly evidentiality: string;
}

/** The command that makes a record, or a part of one, of a flat table of positions. */
export const importCommand = (world: World): Command =>
  new Command('import')
    .description('make a record of a table of positions (.csv, .csv.gz), or of statements (.dna)')
    .argument('<FILE>', 'the table, or the Discourse Network Analyzer database')
    .requiredOption('--to <DIR>', 'folder of the record, there or not')
    .option('--map <FIELD=COLUMN>', `which column holds what: ${FIELDS.join(', ')}`, collect, [])
    .option('--stances <FILE>', 'table of word,stance that goes before the words understood')
    .option('--source-list <FILE>', 'table of sources: source_id, title, date, url')
    .option('--placeholder <DATE=DATE>', 'a date that stands for less than it says', collect, [])
    .option('--name <NAME>', "name of the import, part of its ids; without it, the file's")
    .option('--title <TITLE>', 'title of the negotiation')
    .option('--source-title <TITLE>', 'who made the table')
    .option('--licence <LICENCE>', 'SPDX name of its licence', 'LicenseRef-unknown')
    .addOption(
      new Option('--form <FORM>', 'what the targets are; without it, asks of one draft').choices(
        lowerCase(INSTRUMENT_FORMS),
      ),
    )
    .addOption(
      new Option('--evidentiality <WORD>', 'how the table knows')
        .choices(lowerCase(EVIDENTIALITIES.filter((word) => word !== 'INFERRED')))
        .default('named_witness'),
    )
    .option('--texts <DIR>', 'folder that gets the unpacked table, to prove spans against')
    .option('--dry-run', 'count and look up, and write nothing')
    .addHelpText('after', EXAMPLES)
    .action(async (path: string, options: ImportOptions) => {
      const work = workOf(path, options, world);
      const outcome = path.endsWith('.dna') ? await runDna(work) : await runTable(work);
      for (const line of [...outcome.lines, ...doubtLines(outcome.doubts)]) world.print(line);
      refuseNothing(outcome, work);
    });

/** Throws where nothing was imported though it should have been: why, and where to go on. */
function refuseNothing({ doubts, isWritten }: Outcome, work: TableImport): void {
  if (doubts.size > 0) {
    const file = work.isDryRun ? 'an import without --dry-run lists them' : decisionsPath(work);
    const count = `${doubts.size} actors to decide about, nothing was imported`;
    throw new DemarcheError('BAD_RECORD', `${count}: ${file}`);
  }
  if (isWritten || work.isDryRun) return;
  throw new DemarcheError('BAD_RECORD', `nothing in ${work.path} is a position; see the reasons`);
}

/** What an import says, and whom it cannot be sure of. */
interface Outcome {
  readonly lines: readonly string[];
  readonly doubts: ReadonlyMap<string, OpenDoubt>;
  readonly isWritten: boolean;
}

async function runTable(work: TableImport): Promise<Outcome> {
  const report = await importTable(work);
  return { lines: linesOf(report), doubts: report.survey.doubts, isWritten: report.isWritten };
}

async function runDna(work: TableImport): Promise<Outcome> {
  const report = await importDna(work);
  return { lines: dnaLinesOf(report), doubts: report.doubts, isWritten: report.isWritten };
}

function workOf(path: string, options: ImportOptions, world: World): TableImport {
  const { to, stances, sourceList, texts, form, evidentiality, licence } = options;
  const name = nameOf(
    options.name ?? basename(path).replace(/(\.positions)?\.(csv(\.gz)?|dna)$/, ''),
  );
  const title = options.title ?? name;
  return {
    ...{ path, to, stances, sourceList, texts },
    names: {
      ...{ name, title, evidentiality, licence },
      ...{ form: form ?? null, publisher: options.sourceTitle ?? '' },
    },
    map: new Map(options.map.map(fieldPair)),
    placeholders: new Map(options.placeholder.map((pair) => pairOf('--placeholder', pair))),
    isDryRun: options.dryRun ?? false,
    ask: world.errors.terminal && process.stdin.isTTY ? askTerminal : async () => null,
  };
}

/** A machine name from a text. */
function nameOf(text: string): string {
  const name = text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  return name.replaceAll(/^-|-$/g, '') || 'import';
}

async function askTerminal(field: Field, header: readonly string[]): Promise<string | null> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const columns = header.join(', ');
  const answer = await terminal.question(
    `Which column holds the ${MEANINGS[field]}? (${columns}) `,
  );
  terminal.close();
  return answer.trim() === '' ? null : answer.trim();
}

function fieldPair(pair: string): readonly [Field, string] {
  const [name, column] = pairOf('--map', pair);
  const field = FIELDS.find((known) => known === name);
  if (field === undefined) throw new BadInputError('--map', `"${pair}"`, FIELDS.join(', '));
  return [field, column];
}

function pairOf(option: string, pair: string): readonly [string, string] {
  const [, left, right] = /^([^=]+)=(.+)$/s.exec(pair) ?? [];
  if (left !== undefined && right !== undefined) return [left, right];
  throw new BadInputError(option, `"${pair}"`, 'two texts with = between them');
}

function lowerCase(words: readonly string[]): readonly string[] {
  return words.map((word) => word.toLowerCase());
}
