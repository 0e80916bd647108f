import { DemarcheError } from '../../queries/errors.ts';
import type { Ending } from '../../queries/graph-store.ts';
import { createEnd, goOn, until } from './ending.ts';

/** Work that is under way, by key: whoever asks for the same joins it. */
export interface SharedWork<T> {
  /**
   * Joins the work under a key, or begins it. It goes on as long as anybody waits for it: what it is
   * begun with ends when the last of them has gone.
   */
  readonly join: (
    key: string,
    begin: (ending: Ending) => Promise<T>,
    ending?: Ending,
  ) => Promise<T>;
  /** Whether work under a key is under way. */
  readonly has: (key: string) => boolean;
}

interface Begun<T> {
  readonly result: Promise<T>;
  readonly end: AbortController;
  waiting: number;
  done: boolean;
}

/** Creates a place where equal work is shared. */
export function createSharedWork<T>(): SharedWork<T> {
  const underWay = new Map<string, Begun<T>>();
  const start = (key: string, begin: (ending: Ending) => Promise<T>): Begun<T> => {
    const end = createEnd();
    const begun = { result: begin(end.signal), end, waiting: 0, done: false };
    const forget = () => {
      begun.done = true;
      if (underWay.get(key) === begun) underWay.delete(key);
    };
    underWay.set(key, begun);
    begun.result.then(forget, forget);
    end.signal.addEventListener('abort', forget);
    return begun;
  };
  return {
    has: (key) => underWay.has(key),
    join: async (key, begin, ending) => {
      goOn(ending);
      const begun = underWay.get(key) ?? start(key, begin);
      begun.waiting += 1;
      try {
        return await until(ending, begun.result);
      } finally {
        begun.waiting -= 1;
        if (begun.waiting === 0 && !begun.done) begun.end.abort(nobodyWaits());
      }
    },
  };
}

/** Why work is ended that nobody waits for any more. */
export function nobodyWaits(): DemarcheError {
  return new DemarcheError('LIMIT', 'nobody waits for the answer any more');
}
