import type { GraphStore, Load } from '../../queries/graph-store.ts';
import type { Neo4jSettings } from './neo4j-store.ts';
import { DATASET } from './store-questions.ts';

/** Which store, and where: the embedded one in a folder, or a Neo4j. */
export type StoreSettings =
  | {
      readonly kind: 'embedded';
      /** Folder of the embedded store. */
      readonly home: string;
      /** Longest a question may run, in milliseconds. */
      readonly queryTimeout: number;
    }
  | ({ readonly kind: 'neo4j' } & Neo4jSettings);

/** What a store holds. */
export interface Held {
  /** Name of the record; null where the graph does not say. */
  readonly name: string | null;
  /** Digest of the load that wrote it, or of the one that was under way. */
  readonly digest: string;
  /** Whether it is all there; if not, the load was cut off and is to be repeated. */
  readonly whole: boolean;
}

/** A store as a load sees it. */
export interface LoadTarget extends AsyncDisposable {
  /** The folder or the address, for people. */
  readonly place: string;
  /** What it holds now; null where nothing was loaded. Throws where it is damaged or does not answer. */
  readonly holds: () => Promise<Held | null>;
  /** Replaces what it holds, wholly or not at all. */
  readonly replace: (load: Load, onProgress?: (rows: number) => void) => Promise<void>;
}

/**
 * Opens the store that a server answers from: alone where it is embedded (`STORE_HELD` says who has
 * it), and following every load. It opens where a Neo4j does not answer yet.
 */
export async function openServedStore(
  settings: StoreSettings,
): Promise<GraphStore & AsyncDisposable> {
  if (settings.kind === 'embedded') return (await openHome(settings)).serve();
  return onlyAsked(await openNeo4j(settings));
}

/** Opens the store for a few questions, as it is now, whoever else has it. */
export async function openAskedStore(
  settings: StoreSettings,
): Promise<GraphStore & AsyncDisposable> {
  if (settings.kind === 'embedded') return (await openHome(settings)).open();
  return onlyAsked(await openNeo4j(settings));
}

/** Opens the store to be loaded; `rebuild` starts an embedded one anew, whatever is in its files. */
export async function openLoadTarget(
  settings: StoreSettings,
  { rebuild = false }: { readonly rebuild?: boolean } = {},
): Promise<LoadTarget> {
  if (settings.kind === 'neo4j') return neo4jTarget(settings);
  const home = await openHome({ ...settings, rebuild });
  return {
    place: settings.home,
    holds: async () => {
      const current = await home.current();
      return current === null ? null : { ...current, whole: true };
    },
    replace: home.load,
    [Symbol.asyncDispose]: async () => {},
  };
}

async function neo4jTarget(settings: Neo4jSettings): Promise<LoadTarget> {
  const store = await openNeo4j(settings);
  return {
    place: settings.address,
    holds: async () => {
      const digest = await store.underWay();
      if (digest !== null) return { name: null, digest, whole: false };
      const [dataset] = await store.ask(DATASET, {});
      return dataset === undefined ? null : { ...dataset, whole: true };
    },
    replace: store.replace,
    [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
  };
}

/** A store without its ways to write. */
function onlyAsked(store: GraphStore & AsyncDisposable): GraphStore & AsyncDisposable {
  return {
    get engine() {
      return store.engine;
    },
    endsQuestions: store.endsQuestions,
    ask: store.ask,
    ready: store.ready,
    [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
  };
}

/** Each engine is read from the disk only where it is asked for. */
async function openNeo4j(settings: Neo4jSettings) {
  const { openNeo4jStore } = await import('./neo4j-store.ts');
  return openNeo4jStore(settings);
}

async function openHome({
  home,
  ...options
}: {
  readonly home: string;
  readonly queryTimeout: number;
  readonly rebuild?: boolean;
}) {
  const { openHome: open } = await import('./home.ts');
  return open(home, options);
}
