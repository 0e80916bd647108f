import { Command } from 'commander';
import { DemarcheError } from '../../queries/errors.ts';
import { formatProblem, isError } from '../../seed/problem.ts';
import { type CheckedRecord, readChecked } from './read-checked.ts';
import { sourceFolder } from './source-folder.ts';
import type { World } from './world.ts';

const EXAMPLES = `
Examples:
  demarche check seed/records/unea7-minerals
  demarche check my-record --sources texts    proves spans and hashes too
  demarche check my-record --json             one problem a line`;

/** The command that holds every law against a record and reports all its problems at once. */
export const checkCommand = (world: World): Command =>
  new Command('check')
    .description('check a record: every law, all problems at once')
    .argument('<DIR>', 'folder of the record')
    .option('--sources <DIR>', 'folder of the source texts (DEMARCHE_SOURCES)')
    .option('--json', 'problems as JSON, one a line')
    .addHelpText('after', EXAMPLES)
    .action(async (folder: string, options: CheckOptions) => {
      const checked = await readChecked(folder, await sourceFolder(options.sources, world));
      for (const problem of checked.problems) {
        world.print(options.json ? JSON.stringify(problem) : formatProblem(problem));
      }
      if (!options.json) world.print(summaryOf(checked));
      if (checked.problems.some(isError)) {
        throw new DemarcheError('BAD_RECORD', `${folder} cannot be loaded`);
      }
    });

interface CheckOptions {
  readonly sources?: string;
  readonly json?: true;
}

function summaryOf({ tables, problems, absent }: CheckedRecord): string {
  const rows = Object.values(tables.rows).reduce((sum, table) => sum + table.length, 0);
  const errors = problems.filter(isError).length;
  const unproved = absent.length > 0 ? `; spans in ${absent.length} sources not proved` : '';
  return `${rows} rows: ${errors} errors, ${problems.length - errors} warnings${unproved}`;
}
