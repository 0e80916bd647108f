import { DemarcheError } from '../../queries/errors.ts';
import type { Ending } from '../../queries/graph-store.ts';
import { createEnd, goOn, until } from './ending.ts';
import { type Lingering, NO_LINGERING } from './lingering.ts';

/** Work that is under way, by key: whoever asks for the same joins it. */
export interface SharedWork<T> {
  /**
   * Joins the work under a key, or begins it. It goes on as long as anybody waits for it, or it may
   * linger: what it is begun with ends after that.
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
  /** Takes the work out of what lingers; null where somebody waits for it. */
  stay: (() => void) | null;
}

/** Creates a place where equal work is shared, and lingers where it may. */
export function createSharedWork<T>(lingering: Lingering = NO_LINGERING): SharedWork<T> {
  const underWay = new Map<string, Begun<T>>();
  const start = (key: string, begin: (ending: Ending) => Promise<T>): Begun<T> => {
    const end = createEnd();
    const begun: Begun<T> = {
      ...{ result: begin(end.signal), end },
      ...{ waiting: 0, done: false, stay: null },
    };
    const forget = () => {
      begun.done = true;
      begun.stay?.();
      if (underWay.get(key) === begun) underWay.delete(key);
    };
    underWay.set(key, begun);
    begun.result.then(forget, forget);
    end.signal.addEventListener('abort', forget);
    return begun;
  };
  const leave = (begun: Begun<T>) => {
    const end = () => begun.end.abort(nobodyWaits());
    begun.stay = lingering.take(end);
    if (begun.stay === null) end();
  };
  return {
    has: (key) => underWay.has(key),
    join: async (key, begin, ending) => {
      goOn(ending);
      const begun = underWay.get(key) ?? start(key, begin);
      begun.waiting += 1;
      begun.stay?.();
      begun.stay = null;
      try {
        return await until(ending, begun.result);
      } finally {
        begun.waiting -= 1;
        if (begun.waiting === 0 && !begun.done) leave(begun);
      }
    },
  };
}

/** Why work is ended that nobody waits for any more. */
export function nobodyWaits(): DemarcheError {
  return new DemarcheError('LIMIT', 'nobody waits for the answer any more');
}
