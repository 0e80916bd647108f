import type { GraphStore } from '../../queries/graph-store.ts';
import { dataset } from '../../queries/record/dataset.ts';
import type { Context } from './context.ts';

/** Most answers that are kept of a store; the one asked for longest ago goes first. */
const MOST_KEPT = 12;

/**
 * Creates what gives what a key stands for: read once for each state of the record, and kept. Requests
 * that ask for one thing at a time wait for one reading; what was read while the record changed is not
 * kept.
 */
export function keeper<T>(): (
  key: string,
  read: () => Promise<T>,
  context: Pick<Context, 'store'>,
) => Promise<T> {
  const readings = new WeakMap<GraphStore, Map<string, Promise<T>>>();
  return async (key, read, { store }) => {
    const kept = readings.get(store) ?? new Map();
    readings.set(store, kept);
    const state = await stateOf(store);
    const full = `${state} ${key}`;
    const reading = kept.get(full) ?? read();
    kept.delete(full); // and back, as the youngest
    kept.set(full, reading);
    for (const oldest of [...kept.keys()].slice(0, -MOST_KEPT)) kept.delete(oldest);
    try {
      const value = await reading;
      if ((await stateOf(store)) !== state) kept.delete(full);
      return value;
    } catch (error) {
      kept.delete(full);
      throw error;
    }
  };
}

/** Names the state of the record; the empty text where nothing is loaded. */
async function stateOf(store: GraphStore): Promise<string> {
  const [row] = await store.ask(dataset, {});
  return row === undefined ? '' : `${row.digest} ${row.loadedAt}`;
}
