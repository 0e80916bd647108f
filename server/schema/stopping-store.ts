import type { Ending, GraphStore } from '../../queries/graph-store.ts';
import { createEnd, goOn, until } from '../compute/ending.ts';

/** The longest that one question may take, and what is thrown once it has. */
export interface AskLimit {
  /** Milliseconds. */
  readonly time: number;
  readonly late: () => Error;
}

/** The stores that outlive a request, by those that end with it. */
const LASTING = new WeakMap<GraphStore, GraphStore>();

/** The store as a request has it: when nobody waits for that any more, or a question takes too long, it is asked no further. */
export function stopping(store: GraphStore, ending: Ending, limit?: AskLimit): GraphStore {
  const lastingStore = lasting(store);
  const held: GraphStore = {
    get engine() {
      return lastingStore.engine;
    },
    endsQuestions: lastingStore.endsQuestions,
    ready: () => lastingStore.ready(),
    ask: async (query, params) => {
      goOn(ending);
      const asked = (end: Ending) => until(end, lastingStore.ask(query, params, { ending: end }));
      return limit === undefined ? asked(ending) : inTime(ending, limit, asked);
    },
  };
  LASTING.set(held, lastingStore);
  return held;
}

/** The store itself, where it is one of a request: what is kept beyond the request is kept under it. */
export function lasting(store: GraphStore): GraphStore {
  return LASTING.get(store) ?? store;
}

async function inTime<T>(
  ending: Ending,
  { time, late }: AskLimit,
  asked: (end: Ending) => Promise<T>,
): Promise<T> {
  const end = createEnd();
  const over = () => end.abort(ending.reason);
  ending.addEventListener('abort', over);
  const timer = setTimeout(() => end.abort(late()), time);
  try {
    return await asked(end.signal);
  } finally {
    clearTimeout(timer);
    ending.removeEventListener('abort', over);
  }
}
