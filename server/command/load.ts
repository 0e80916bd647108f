import { Command } from 'commander';
import type { Load } from '../../queries/graph-store.ts';
import { planLoad } from '../../seed/load/plan.ts';
import { openLoadTarget } from '../store/open-store.ts';
import { showProgress } from './progress.ts';
import { readWhole } from './read-checked.ts';
import { sourceFolder } from './source-folder.ts';
import { storeSettings } from './store-settings.ts';
import type { World } from './world.ts';

const EXAMPLES = `
Examples:
  demarche load seed/records/unea7-minerals
  demarche load talks-2024 talks-2025         several records become one graph
  demarche load my-record --dry-run           checks and plans, and writes nothing`;

/** The command that loads records into the store: all of them, or nothing. */
export const loadCommand = (world: World): Command =>
  new Command('load')
    .description('load records into the store, all of it or nothing')
    .argument('<DIR...>', 'folders of records; several become one graph')
    .option('--dry-run', 'check and plan, and write nothing')
    .option('--rebuild', 'start the embedded store anew where it is damaged or foreign')
    .option('--sources <DIR>', 'folder of the source texts (DEMARCHE_SOURCES)')
    .addHelpText('after', EXAMPLES)
    .action(async (folders: readonly string[], options: LoadOptions) => {
      const sources = await sourceFolder(options.sources, world);
      const tables = await readWhole(folders, sources, world);
      const load = planLoad(tables, new Date().toISOString());
      if (options.dryRun) world.print(`${describe(load)} would be written`);
      else await writeLoad(load, { rebuild: options.rebuild ?? false }, world);
    });

interface LoadOptions {
  readonly dryRun?: true;
  readonly rebuild?: true;
  readonly sources?: string;
}

/** Writes a load into the store of the world's settings, with its progress. */
export async function writeLoad(
  load: Load,
  options: { readonly rebuild: boolean },
  world: World,
): Promise<void> {
  await using target = await openLoadTarget(storeSettings(world.config), options);
  await target.replace(load, showProgress(world, 'loading', load.total));
  world.print(`${describe(load)} written to ${target.place}`);
}

function describe({ total, digest }: Load): string {
  return `${total} rows of the state ${digest.slice(0, 12)}`;
}
