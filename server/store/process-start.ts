import { readFile } from 'node:fs/promises';

/** What is known of a process: gone, or alive, and when it started where the platform tells. */
export type ProcessState =
  | { readonly alive: false }
  | { readonly alive: true; readonly start: string | null };

/**
 * Looks a process up by its number. Its start, in the platform's own ticks, tells it from another one
 * that was given the same number later; a process that ended and was not yet reaped is gone.
 */
export async function processState(pid: number): Promise<ProcessState> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    const foreign = error instanceof Error && 'code' in error && error.code === 'EPERM';
    if (!foreign) return { alive: false };
  }
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  if (stat === null) return { alive: true, start: null };
  // The name of the program stands in brackets and may hold anything: count from behind it.
  const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return state === 'Z' || state === 'X'
    ? { alive: false }
    : { alive: true, start: fields[18] ?? null };
}
