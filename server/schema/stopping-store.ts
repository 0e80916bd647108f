import type { Ending, GraphStore } from '../../queries/graph-store.ts';
import { goOn, until } from '../compute/ending.ts';

/** The stores that outlive a request, by those that end with it. */
const LASTING = new WeakMap<GraphStore, GraphStore>();

/** The store as a request has it: when nobody waits for that any more, nothing more is asked for it. */
export function stopping(store: GraphStore, ending: Ending): GraphStore {
  const lastingStore = lasting(store);
  const held: GraphStore = {
    get engine() {
      return lastingStore.engine;
    },
    ready: () => lastingStore.ready(),
    ask: async (query, params) => {
      goOn(ending);
      return until(ending, lastingStore.ask(query, params, { ending }));
    },
  };
  LASTING.set(held, lastingStore);
  return held;
}

/** The store itself, where it is one of a request: what is kept beyond the request is kept under it. */
export function lasting(store: GraphStore): GraphStore {
  return LASTING.get(store) ?? store;
}
