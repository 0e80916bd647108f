import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of a test's own, which goes with it. */
export interface Folder extends AsyncDisposable {
  /** Path of the folder, or of what has this name in it. */
  readonly path: (...names: readonly string[]) => string;
}

/** Makes an empty folder. */
export async function emptyFolder(): Promise<Folder> {
  const folder = await mkdtemp(join(tmpdir(), 'demarche-test-'));
  return {
    path: (...names) => join(folder, ...names),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}
