import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { build } from 'vite';
import type { StoreSettings } from '../../../server/store/open-store.ts';
import type { Graph } from './two-graphs.ts';

/** What a process is given: a store to serve, or to load a graph into. */
export interface Task {
  readonly store: StoreSettings;
  /** The graph to load; null: to serve. */
  readonly graph: Graph | null;
  readonly positions: number;
}

/** When a load is killed: at a share of its rows written, and so many milliseconds after that. */
export interface Moment {
  readonly share: number;
  readonly after: number;
}

/** Moments from the beginning until almost all rows are written. */
export const WRITING: readonly Moment[] = [
  { share: 0, after: 0 },
  { share: 0, after: 15 },
  ...[0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.95].map((share) => ({ share, after: 0 })),
];
/** Moments after the last row, while a load becomes current. */
export const ENDING: readonly Moment[] = [0, 20, 60, 120, 250, 500, 900, 1_500].map((after) => ({
  share: 1,
  after,
}));

/** Builds the process that the tests kill, and gives the path of its program. */
export async function buildProcess(): Promise<string> {
  const outDir = 'node_modules/.cache/demarche-store-process'; // within reach of the libraries
  await build({
    configFile: false,
    logLevel: 'error',
    build: { ssr: 'test/server/store/store-process.ts', outDir, target: 'node20' },
  });
  return `${outDir}/store-process.js`;
}

/** Starts a process on its task; what it says comes line by line. */
export function start(program: string, task: Task): [ChildProcess, AsyncIterable<string>] {
  const child = spawn(process.execPath, [program, JSON.stringify(task)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return [child, createInterface({ input: child.stdout })];
}

/**
 * Loads a graph in a process of its own, kills that at a moment, and gives how far it said that it was.
 * Throws where the process ends by a fault of its own.
 */
export async function loadAndKill(
  program: string,
  task: Task,
  { share, after }: Moment,
): Promise<string> {
  const [child, lines] = start(program, task);
  const exit = once(child, 'exit');
  let said = 'nothing';
  for await (const line of lines) {
    said = line;
    if (line === 'end' || (line === 'begin' ? share === 0 : Number(line) >= share)) break;
  }
  await setTimeout(after);
  child.kill('SIGKILL');
  const [code] = await exit;
  if (code !== null && code !== 0) throw new Error(`the load ended by itself, with ${code}`);
  return said;
}
