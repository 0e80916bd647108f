import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DemarcheError } from '../../queries/errors.ts';
import type { GraphStore, Load } from '../../queries/graph-store.ts';
import { flush, PART } from './atomic-file.ts';
import { followStore } from './followed-store.ts';
import { createGrafeoStore, type GrafeoSettings, openGrafeoStore } from './grafeo-store.ts';
import { LOCKS, POINTER, prepareHome, rebuildHome, refuseRecord, STATES } from './home-folder.ts';
import {
  type Pointer,
  readPointer,
  sealOf,
  stateFile,
  verifyState,
  writePointer,
} from './home-pointer.ts';
import { takeLock } from './lock.ts';
import { DATASET, SIZE } from './store-questions.ts';

/** The folder of the embedded store: states of records, one of which is current. */
export interface Home {
  /** What is current; null where nothing is. */
  readonly current: () => Promise<Pointer | null>;
  /** Writes a graph as a state of its own, and makes it current: by one rename, at the end. */
  readonly load: (load: Load, onProgress?: (rows: number) => void) => Promise<void>;
  /** Opens what is current, as it is now. */
  readonly open: () => Promise<GraphStore & AsyncDisposable>;
  /** Opens what is current, alone, and follows when another state becomes so. */
  readonly serve: () => Promise<GraphStore & AsyncDisposable>;
}

/** How a home is opened. */
export interface HomeOptions extends GrafeoSettings {
  /** Whether to start anew: what is ours is taken away, whatever it holds. @default false */
  readonly rebuild?: boolean;
}

/**
 * Opens the folder of the embedded store, and makes it one where it is empty. Throws `STORE_DAMAGED`
 * where something is in it that is not ours, or not whole.
 */
export async function openHome(folder: string, options: HomeOptions = {}): Promise<Home> {
  await refuseRecord(folder);
  if (options.rebuild) {
    await using _lock = await lock(folder, 'loading');
    await rebuildHome(folder);
  }
  await prepareHome(folder);
  const open = () => openCurrent(folder, options);
  return {
    current: () => readPointer(folder),
    load: (load, onProgress = () => {}) => loadState(folder, load, onProgress),
    open,
    serve: async () => {
      const serving = await lock(folder, 'serving');
      try {
        await tidy(folder);
        return await followStore({ open, markOf: () => markOf(folder), lock: serving });
      } catch (error) {
        await serving[Symbol.asyncDispose]();
        throw error;
      }
    },
  };
}

async function openCurrent(
  folder: string,
  settings: GrafeoSettings,
): Promise<GraphStore & AsyncDisposable> {
  const pointer = await readPointer(folder);
  if (pointer === null) {
    throw new DemarcheError(
      'STORE_UNAVAILABLE',
      `${folder} holds nothing yet; load a record with "demarche load"`,
    );
  }
  await verifyState(folder, pointer);
  return openGrafeoStore(stateFile(folder, pointer.file), settings);
}

async function loadState(
  folder: string,
  load: Load,
  onProgress: (rows: number) => void,
): Promise<void> {
  await using _lock = await lock(folder, 'loading');
  const former = await readPointer(folder);
  await mkdir(join(folder, STATES), { recursive: true });
  await clean(folder, former);
  const file = `${String(Number.parseInt(former?.file ?? '0', 10) + 1).padStart(6, '0')}.grafeo`;
  const path = stateFile(folder, file);
  try {
    const name = await writeState(path, load, onProgress);
    const seal = await sealOf(path);
    const pointer = { file, former: former?.file ?? null, digest: load.digest, name, ...seal };
    await writePointer(folder, pointer);
    await clean(folder, pointer);
  } catch (error) {
    await clean(folder, former);
    throw error;
  }
}

/** Writes the file of a state, and gives the name of its record; checks that it reads as it was written. */
async function writeState(
  path: string,
  load: Load,
  onProgress: (rows: number) => void,
): Promise<string | null> {
  const store = createGrafeoStore(path);
  let written: unknown;
  try {
    await store.replace(load, onProgress);
    written = await store.ask(SIZE, {});
  } finally {
    await store[Symbol.asyncDispose]();
  }
  await flush(path);
  await flush(join(path, '..'));
  await using reopened = openGrafeoStore(path);
  const read = await reopened.ask(SIZE, {});
  if (JSON.stringify(read) !== JSON.stringify(written)) {
    throw new Error(
      `${path} reads ${JSON.stringify(read)}, written was ${JSON.stringify(written)}`,
    );
  }
  const [dataset] = await reopened.ask(DATASET, {});
  return dataset?.name ?? null;
}

/** Takes away what killed loads left, unless one is under way. */
async function tidy(folder: string): Promise<void> {
  const loading = await lock(folder, 'loading').catch(() => null);
  if (loading === null) return;
  await using _lock = loading;
  await clean(folder, await readPointer(folder));
}

/** Takes away states that are neither current nor were so just before, and what was never finished. */
async function clean(folder: string, pointer: Pointer | null): Promise<void> {
  const kept = [pointer?.file, pointer?.former];
  for (const name of await readdir(join(folder, STATES)).catch(() => [])) {
    if (kept.includes(name)) continue;
    // Where the platform lets no open file go, the next load takes it away.
    await rm(join(folder, STATES, name), { recursive: true, force: true }).catch(() => {});
  }
  for (const name of await readdir(folder)) {
    if (name.endsWith(PART)) await rm(join(folder, name), { force: true });
  }
}

/** Differs whenever another state has become current. */
async function markOf(folder: string): Promise<string> {
  const found = await stat(join(folder, POINTER)).catch(() => null);
  return found === null ? 'nothing' : `${found.ino} ${found.mtimeMs} ${found.size}`;
}

function lock(folder: string, doing: 'serving' | 'loading'): Promise<AsyncDisposable> {
  return takeLock({ locks: join(folder, LOCKS), doing, guarded: folder });
}
