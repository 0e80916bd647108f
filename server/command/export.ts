import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { Command } from 'commander';
import { BadInputError, DemarcheError } from '../../queries/errors.ts';
import type { Ending } from '../../queries/graph-store.ts';
import { createEnd } from '../compute/ending.ts';
import { exportFile } from '../export/export-file.ts';
import { exportTooLong } from '../export/export-limit.ts';
import { FORMATS } from '../export/formats.ts';
import { stopping } from '../schema/stopping-store.ts';
import { openAskedStore } from '../store/open-store.ts';
import { collect } from './collect.ts';
import { sourceFolder } from './source-folder.ts';
import { storeSettings } from './store-settings.ts';
import { textsOf } from './supplied-texts.ts';
import type { World } from './world.ts';

const LIST = FORMATS.map(({ name, summary }) => `  ${name.padEnd(9)} ${summary}`).join('\n');

const EXAMPLES = `
Formats:
${LIST}

Examples:
  demarche export csv --out positions.csv
  demarche export graphml --filter stances=OPPOSES --filter from=2025-12
  demarche export bibtex --filter '?dial=named_witness&no-stance=support'

A filter is a field of the API's PositionFilter and a value, as often as there are values; or the query
of an address of the viewer, from its question mark on.`;

interface ExportOptions {
  readonly filter: readonly string[];
  readonly out?: string;
  readonly sources?: string;
}

/** The command that writes the positions of a view to a file, or to the standard output. */
export const exportCommand = (world: World): Command =>
  new Command('export')
    .description('take a view away: a table, a graph, a citation')
    .argument('<FORMAT>', FORMATS.map(({ name }) => name).join(', '))
    .option('--filter <NAME=VALUE>', 'which positions; without it, all', collect, [])
    .option('--out <FILE>', 'file to write; without it, the standard output')
    .option('--sources <DIR>', 'folder of the source texts: proves spans (DEMARCHE_SOURCES)')
    .addHelpText('after', EXAMPLES)
    .action(async (format: string, options: ExportOptions) => {
      const folder = await sourceFolder(options.sources, world);
      await using store = await openAskedStore(storeSettings(world.config));
      const sourceTexts = folder === null ? new Map() : await textsOf(store, folder, world);
      const query = queryOf(options.filter);
      const ending = endOf(world.config.exportTimeout);
      const context = { store: stopping(store, ending), sourceTexts, ending };
      const { text } = await exportFile({ format, query }, context);
      if (options.out === undefined) return printLines(text, world);
      await write(options.out, text);
    });

/** What ends an export once it has taken so many milliseconds. */
function endOf(time: number): Ending {
  const end = createEnd();
  setTimeout(() => end.abort(exportTooLong(time)), time).unref();
  return end.signal;
}

/** The filters as one query of an address; throws `BAD_INPUT` where one has no name. */
function queryOf(filters: readonly string[]): URLSearchParams {
  return new URLSearchParams(filters.flatMap(pairsOf));
}

function pairsOf(filter: string): [string, string][] {
  if (filter.startsWith('?')) return [...new URLSearchParams(filter)];
  const [, name, value] = /^([^=]+)=(.*)$/s.exec(filter) ?? [];
  if (name !== undefined && value !== undefined) return [[name, value]];
  throw new BadInputError('--filter', `"${filter}"`, 'NAME=VALUE, or a query that begins with "?"');
}

/** Prints a text line by line as it comes; a line that is not whole yet waits for its end. */
async function printLines(text: AsyncIterable<string>, { print }: World): Promise<void> {
  let rest = '';
  for await (const piece of text) {
    const lines = `${rest}${piece}`.split('\n');
    rest = lines.pop() ?? '';
    if (lines.length > 0) print(lines.join('\n'));
  }
  if (rest !== '') print(rest);
}

async function write(file: string, text: AsyncIterable<string>): Promise<void> {
  try {
    await pipeline(text, createWriteStream(file));
  } catch (error) {
    if (error instanceof DemarcheError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new BadInputError('--out', `"${file}" (${reason})`, 'a file that can be written');
  }
}
