import { readFile, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { processState } from './process-start.ts';

/** After how long without a sign of life a holder counts as gone whose process cannot be looked up, in milliseconds. */
const SILENCE = 30_000;

/** What a lock file says of its holder. */
export interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly command: string;
  readonly since: string;
  readonly start: string | null;
  readonly released: boolean;
}

/** Who holds the lock of a file; null where it was released, its holder is gone, or it is no lock. */
export async function heldBy(file: string): Promise<Holder | null> {
  const [text, found] = await Promise.all([readFile(file, 'utf8'), stat(file)]).catch(() => []);
  const holder = text === undefined ? null : holderIn(text);
  if (holder === null || holder.released) return null;
  const beats = found !== undefined && Date.now() - found.mtimeMs < SILENCE;
  return (await lives(holder, beats)) ? holder : null;
}

/** Whether the process of a holder is alive, and the same that took the lock. */
async function lives({ host, pid, start }: Holder, beats: boolean): Promise<boolean> {
  if (host !== hostname()) return beats;
  const state = await processState(pid);
  if (!state.alive) return false;
  return state.start === null || start === null ? beats : state.start === start;
}

function holderIn(text: string): Holder | null {
  try {
    const holder: Holder = JSON.parse(text);
    return Number.isInteger(holder.pid) ? holder : null;
  } catch {
    return null; // not written by us, so nobody holds it
  }
}

/** This process, as the holder of a lock. */
export async function myself(): Promise<Holder> {
  const { pid, argv } = process;
  const state = await processState(pid);
  const command = ['demarche', ...argv.slice(2)].join(' ');
  const start = state.alive ? state.start : null;
  const since = new Date().toISOString();
  return { pid, host: hostname(), command, since, start, released: false };
}
