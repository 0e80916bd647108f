import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from '../../../server/command/program.ts';
import { worldOf } from './world-of.ts';

/** What a command line came to. */
export interface Outcome {
  readonly code: number;
  /** The standard output, and the standard error. */
  readonly printed: string;
  readonly written: string;
}

/** A home of the embedded store that holds the first record, for command lines to ask. */
export interface LoadedHome extends AsyncDisposable {
  readonly run: (...words: readonly string[]) => Promise<Outcome>;
}

/** Loads the first record into a home of its own. */
export async function loadedHome(): Promise<LoadedHome> {
  const home = await mkdtemp(join(tmpdir(), 'demarche-command-'));
  const run = async (...words: readonly string[]): Promise<Outcome> => {
    const world = worldOf({ env: { DEMARCHE_HOME: home } });
    const code = await runProgram(words, world);
    return { code, printed: world.printed.join('\n'), written: world.written.join('') };
  };
  await run('load', 'seed/records/unea7-minerals');
  return { run, [Symbol.asyncDispose]: () => rm(home, { recursive: true, force: true }) };
}
