import { Command } from 'commander';
import { planLoad, stateOf } from '../../seed/load/plan.ts';
import { readIdentity } from '../../seed/read.ts';
import { createCampThreads } from '../compute/camp-threads.ts';
import { createApp } from '../http/app.ts';
import { serveApp } from '../http/serve-app.ts';
import {
  type Held,
  openLoadTarget,
  openServedStore,
  type StoreSettings,
} from '../store/open-store.ts';
import { writeLoad } from './load.ts';
import { readWhole } from './read-checked.ts';
import { sourceFolder } from './source-folder.ts';
import { storeSettings } from './store-settings.ts';
import { suppliedTexts } from './supplied-texts.ts';
import type { World } from './world.ts';

const EXAMPLES = `
Examples:
  demarche start                              the first record, on the embedded store
  demarche start --record my-record
  PORT=8080 demarche start
  NEO4J_URI=bolt://127.0.0.1:7687 NEO4J_PASSWORD=… demarche start`;

interface StartOptions {
  readonly record?: string;
  readonly rebuild?: true;
  readonly sources?: string;
}

/** The command that loads what is missing and serves the viewer and the API until it is stopped. */
export const startCommand = (world: World): Command =>
  new Command('start')
    .description('serve the viewer and the API')
    .option('--record <DIR>', 'serve this record (DEMARCHE_RECORD)')
    .option('--rebuild', 'start the embedded store anew where it is damaged or foreign')
    .option('--sources <DIR>', 'folder of the source texts (DEMARCHE_SOURCES)')
    .addHelpText('after', EXAMPLES)
    .action(async (options: StartOptions) => {
      const sources = await sourceFolder(options.sources, world);
      await loadWhatIsMissing({ ...options, sources }, world);
      await serve(sources, world);
    });

interface Wanted extends Pick<StartOptions, 'record' | 'rebuild'> {
  readonly sources: string | null;
}

/** Loads the record that the store should hold and does not: the one asked for, else the first. */
async function loadWhatIsMissing(options: Wanted, world: World): Promise<void> {
  const settings = storeSettings(world.config);
  const asked = options.record ?? world.config.record;
  if (asked === null && settings.kind === 'neo4j') return;
  const held = await holds(settings, options.rebuild ?? false);
  const wanted = await readIdentity(asked ?? world.firstRecord);
  const isAnother = asked === null && held !== null && held.name !== wanted.head.name;
  if (isAnother || isHeld(stateOf(wanted.digest), held)) return;
  const tables = await readWhole([asked ?? world.firstRecord], options.sources, world);
  await writeLoad(planLoad(tables, new Date().toISOString()), { rebuild: false }, world);
}

function isHeld(state: string, held: Held | null): boolean {
  return held?.whole === true && held.digest === state;
}

async function holds(settings: StoreSettings, rebuild: boolean): Promise<Held | null> {
  await using target = await openLoadTarget(settings, { rebuild });
  return target.holds();
}

async function serve(sources: string | null, world: World): Promise<void> {
  const { config, log, viewer, campThread } = world;
  await using store = await openServedStore(storeSettings(config));
  const sourceTexts = suppliedTexts(store, sources, world);
  const { development, queryTimeout, exportTimeout, reportAddress, embedOrigins } = config;
  const limits = { time: queryTimeout, exportTime: exportTimeout };
  const campWork = createCampThreads({ script: campThread, time: queryTimeout });
  const app = createApp({
    store,
    log,
    viewer,
    sourceTexts,
    reportAddress,
    embedOrigins,
    development,
    campWork,
    limits,
  });
  const server = await serveApp(app, { host: config.host, port: config.port });
  world.print(`Demarche answers at ${server.address} (API: ${server.address}graphql)`);
  await world.untilStopped(() => server.close());
}
