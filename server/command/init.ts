import { basename, resolve } from 'node:path';
import { Command } from 'commander';
import { BadInputError } from '../../queries/errors.ts';
import { initRecord } from '../../seed/init/init-record.ts';
import type { World } from './world.ts';

const EXAMPLES = `
Examples:
  demarche init my-record
  demarche init my-record --title "Talks on the high seas" --licence CC0-1.0

What it writes passes check as it stands; README.md there explains every table.`;

interface InitOptions {
  readonly name?: string;
  readonly title?: string;
  readonly licence: string;
}

/** The command that begins a record of one's own. */
export const initCommand = (world: World): Command =>
  new Command('init')
    .description('begin a record: a small one that passes check, with a guide')
    .argument('<DIR>', 'folder of the record, empty or not there yet')
    .option('--name <NAME>', "machine name; without it, the folder's")
    .option('--title <TITLE>', 'title of the record')
    .option('--licence <LICENCE>', 'SPDX name of its licence', 'CC-BY-4.0')
    .addHelpText('after', EXAMPLES)
    .action(async (folder: string, options: InitOptions) => {
      const name = options.name ?? nameOf(folder);
      if (!/^[a-z0-9][a-z0-9-]*$/.test(name)) {
        throw new BadInputError('--name', `"${name}"`, 'lower-case letters, digits and hyphens');
      }
      const { licence, title = name } = options;
      const files = await initRecord(folder, { name, title, licence });
      world.print(`${files.length} files written; next: read ${folder}/README.md, then`);
      world.print(`demarche check ${folder} --sources ${folder}/texts`);
    });

/** A machine name from that of a folder. */
function nameOf(folder: string): string {
  return basename(resolve(folder))
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
