import { setMaxListeners } from 'node:events';
import type { Ending } from '../../queries/graph-store.ts';

/** Throws the reason where nobody waits any more. */
export function goOn(ending: Ending | undefined): void {
  if (ending?.aborted) throw ending.reason;
}

/** Waits for an answer, but no longer than somebody waits for it: rejects then with the reason. */
export function until<T>(ending: Ending | undefined, answer: Promise<T>): Promise<T> {
  if (ending === undefined) return answer;
  return new Promise((resolve, reject) => {
    const end = () => reject(ending.reason);
    if (ending.aborted) end();
    ending.addEventListener('abort', end);
    answer.then(resolve, reject).finally(() => ending.removeEventListener('abort', end));
  });
}

/** Creates what tells an end: any number of questions may listen for it. */
export function createEnd(): AbortController {
  const end = new AbortController();
  setMaxListeners(0, end.signal);
  return end;
}
