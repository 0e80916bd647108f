import type { GraphStore } from '../../queries/graph-store.ts';
import { dataset } from '../../queries/record/dataset.ts';
import { createLingering, type Lingering, NO_LINGERING } from '../compute/lingering.ts';
import { createSharedWork, type SharedWork } from '../compute/shared-work.ts';
import { type Context, shared } from './context.ts';
import { lasting } from './stopping-store.ts';

/** Most answers that are kept of a store; the one asked for longest ago goes first. */
const MOST_KEPT = 12;
/** Most readings of a store that go on with nobody waiting, and how long: as long as Grafeo is at one question. */
const LINGERING = { most: 2, time: 30_000 } as const;

type Asker = Pick<Context, 'store' | 'ending'>;

/** What is kept of a store, and what is being read of it. */
interface Kept<T> {
  readonly values: Map<string, T>;
  readonly readings: SharedWork<T>;
}

/**
 * Creates what gives what a key stands for: read once for each state of the record, and kept. Requests
 * that ask for one thing at a time wait for one reading; what was read while the record changed is not
 * kept.
 */
export function keeper<T>(): <C extends Asker>(
  key: string,
  read: (context: C) => Promise<T>,
  context: C,
) => Promise<T> {
  const stores = new WeakMap<GraphStore, Kept<T>>();
  return async (key, read, context) => {
    const store = lasting(context.store);
    const kept = stores.get(store) ?? { values: new Map(), readings: keptReadings<T>(store) };
    stores.set(store, kept);
    const state = await stateOf(context.store);
    const full = `${state} ${key}`;
    const known = kept.values.get(full);
    if (known !== undefined) {
      keep(kept.values, full, known);
      return known;
    }
    const begin = async (of: typeof context) => {
      const value = await read(of);
      if ((await stateOf(of.store)) === state) keep(kept.values, full, value);
      return value;
    };
    return kept.readings.join(full, (ending) => begin(shared(context, ending)), context.ending);
  };
}

const LINGERINGS = new WeakMap<GraphStore, Lingering>();

/**
 * Creates a place for readings of a store that are kept. They end when nobody waits for them any more; but
 * where the engine cannot stop anyway, some go on for a while, so that whoever asks next need not begin anew.
 */
export function keptReadings<T>(store: GraphStore): SharedWork<T> {
  if (store.endsQuestions) return createSharedWork(NO_LINGERING);
  const lingering = LINGERINGS.get(store) ?? createLingering(LINGERING);
  LINGERINGS.set(store, lingering);
  return createSharedWork(lingering);
}

/** Keeps a value as the youngest. */
function keep<T>(values: Map<string, T>, key: string, value: T): void {
  values.delete(key);
  values.set(key, value);
  for (const oldest of [...values.keys()].slice(0, -MOST_KEPT)) values.delete(oldest);
}

/** Names the state of the record; the empty text where nothing is loaded. */
export async function stateOf(store: GraphStore): Promise<string> {
  const [row] = await store.ask(dataset, {});
  return row === undefined ? '' : `${row.digest} ${row.loadedAt}`;
}
