import { setTimeout } from 'node:timers/promises';
import type { GraphStore } from '../../queries/graph-store.ts';

/** How often to look whether another state has become current, in milliseconds. */
const LOOK = 400;

/** A store that is being served, and how many questions it has yet to answer. */
interface Served {
  readonly store: GraphStore & AsyncDisposable;
  running: number;
  retired: boolean;
}

/** Where a served store comes from. */
export interface Origin {
  /** Opens what is current. */
  readonly open: () => Promise<GraphStore & AsyncDisposable>;
  /** Gives another mark whenever something else has become current. */
  readonly markOf: () => Promise<string>;
  /** What is given back at the end. */
  readonly lock: AsyncDisposable;
}

/**
 * Serves what is current, and what becomes so later: questions that are running end on the store that
 * they began on, which closes after the last of them. Where what is new cannot be opened, the former
 * stays, a warning says why, and the next change is looked at again.
 */
export async function followStore({
  open,
  markOf,
  lock,
}: Origin): Promise<GraphStore & AsyncDisposable> {
  let mark = await markOf();
  let served = servedOf(await open());
  const stop = repeat(async () => {
    const found = await markOf();
    if (found === mark) return;
    mark = found;
    const former = served;
    served = servedOf(await open());
    former.retired = true;
    await closeIdle(former);
  });
  return {
    get engine() {
      return served.store.engine;
    },
    endsQuestions: served.store.endsQuestions,
    ask: (query, params, asking) => during(served, ({ store }) => store.ask(query, params, asking)),
    ready: () => during(served, ({ store }) => store.ready()),
    [Symbol.asyncDispose]: async () => {
      await stop();
      served.retired = true;
      await closeIdle(served);
      await lock[Symbol.asyncDispose]();
    },
  };
}

function servedOf(store: GraphStore & AsyncDisposable): Served {
  return { store, running: 0, retired: false };
}

async function during<T>(served: Served, work: (served: Served) => Promise<T>): Promise<T> {
  served.running += 1;
  try {
    return await work(served);
  } finally {
    served.running -= 1;
    await closeIdle(served);
  }
}

async function closeIdle({ store, running, retired }: Served): Promise<void> {
  if (retired && running === 0) await store[Symbol.asyncDispose]();
}

/** Does something again and again, until what it gives is called, which waits for the last time. */
function repeat(work: () => Promise<void>): () => Promise<void> {
  const stopped = new AbortController();
  const { signal } = stopped;
  const loop = async () => {
    while (!signal.aborted) {
      await setTimeout(LOOK, undefined, { ref: false, signal }).catch(() => {}); // stopped
      if (!signal.aborted) await work().catch(warn);
    }
  };
  const ended = loop();
  return () => {
    stopped.abort();
    return ended;
  };
}

function warn(error: unknown): void {
  process.emitWarning(error instanceof Error ? error : String(error));
}
