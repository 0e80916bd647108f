import grafeo, { type GrafeoDB, type QueryResult } from '@grafeo-db/js';
import { DemarcheError } from '../../queries/errors.ts';
import type { Ending, GraphStore, Load, WritableGraphStore } from '../../queries/graph-store.ts';
import type { Params, Row } from '../../queries/query.ts';
import { FOUND_BY, UNIQUE_LABELS } from '../../queries/schema-statements.ts';
import { createEnd, goOn, until } from '../compute/ending.ts';
import { failed, writes } from './grafeo-error.ts';
import { createLeftBehind } from './left-behind.ts';
import { readRows } from './read-rows.ts';
import { tooLong, within } from './time-limit.ts';

/** What a store in this process goes by. */
export interface GrafeoSettings {
  /** Longest that an answer is waited for, in milliseconds. @default 10000 */
  readonly queryTimeout?: number;
  /** Whether rows without an order come in a random one: for tests, which so find a missing `ORDER BY`. @default false */
  readonly shuffleUnordered?: boolean;
}

type Ask = (cypher: string, params: Params) => Promise<QueryResult>;

/**
 * Opens the store in a file, for questions only: the engine itself refuses a write. Throws
 * `STORE_DAMAGED` where the file is none of the engine's, or not whole.
 */
export function openGrafeoStore(
  path: string,
  settings: GrafeoSettings = {},
): GraphStore & AsyncDisposable {
  const db = openReadOnly(path);
  return graphStore(db, (cypher, params) => db.executeCypher(cypher, params), settings);
}

/** Creates an empty store to be written: in a new file, or in memory where the path is null. */
export function createGrafeoStore(
  path: string | null,
  settings: GrafeoSettings = {},
): WritableGraphStore & AsyncDisposable {
  const { shuffleUnordered = false } = settings;
  const db = grafeo.GrafeoDB.create(path, { shuffleUnordered });
  return {
    ...graphStore(db, (cypher, params) => rolledBack(db, cypher, params), settings),
    replace: (load, onProgress = () => {}) => replace(db, load, onProgress),
  };
}

function openReadOnly(path: string): GrafeoDB {
  try {
    return grafeo.GrafeoDB.openReadOnly(path);
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    throw new DemarcheError(
      'STORE_DAMAGED',
      `${path} cannot be opened (${found}); rebuild the store from the tables with --rebuild`,
      { cause: error },
    );
  }
}

/**
 * What waits too long gives up, and so does what nobody waits for. The engine cannot be told to stop: it
 * goes on in a thread of its own for about the 30 s that it allows itself. So rows of what was given up are
 * not read, and a text that is left behind waits before it piles up; large questions go in parts.
 */
function graphStore(
  db: GrafeoDB,
  ask: Ask,
  { queryTimeout = 10_000 }: GrafeoSettings,
): GraphStore & AsyncDisposable {
  const leftBehind = createLeftBehind();
  const run = async <R>(cypher: string, params: Params, { ending, read }: Reading<R>) => {
    goOn(ending);
    await within(queryTimeout, until(ending, leftBehind.room(cypher)), busy);
    const end = createEnd();
    const late = () => tooLong(queryTimeout);
    const running = ask(cypher, params).catch(failed(queryTimeout));
    const rows = running.then((result) => readRows(result, read, end.signal));
    try {
      return await within(queryTimeout, until(ending, rows), late);
    } catch (error) {
      if (error instanceof DemarcheError && error.code === 'LIMIT') leftBehind.add(cypher, running);
      end.abort(error);
      throw error;
    }
  };
  return {
    engine: `Grafeo ${db.version()}`,
    endsQuestions: false,
    ask: ({ cypher, read }, params, { ending } = {}) => run(cypher, params, { ending, read }),
    ready: async () => void (await run('RETURN 1 AS one', {}, { ending: undefined, read: same })),
    [Symbol.asyncDispose]: async () => db.close(),
  };
}

/** How the rows of a question are read, and whether anybody waits for them. */
interface Reading<R> {
  readonly ending: Ending | undefined;
  readonly read: (row: Row) => R;
}

function busy(): DemarcheError {
  return new DemarcheError(
    'LIMIT',
    'the graph store is still at earlier questions like this one, which took too long; ask for less, or again in half a minute',
  );
}

const same = (row: Row): Row => row;

/** Asks a store that could be written: what the text writes is undone, and refused. */
async function rolledBack(db: GrafeoDB, cypher: string, params: Params): Promise<QueryResult> {
  const transaction = db.beginTransaction();
  try {
    const result = await transaction.executeCypher(cypher, params);
    if (Object.values(result.counters).some((count) => count > 0)) throw writes();
    return result;
  } finally {
    transaction.rollback();
  }
}

/** Has nodes found by an index: a constraint brings none along here. */
async function index(db: GrafeoDB): Promise<void> {
  const ids = UNIQUE_LABELS.map((label) => ({ label, property: 'id' }));
  for (const { label, property } of [...ids, ...FOUND_BY]) {
    await db.executeCypher(`CREATE INDEX IF NOT EXISTS FOR (n:${label}) ON (n.${property})`);
  }
}

/** Makes ids unique; throws where two nodes of one label have the same. */
async function constrain(db: GrafeoDB): Promise<void> {
  for (const label of UNIQUE_LABELS) {
    await db.executeCypher(
      `CREATE CONSTRAINT IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
    );
  }
}

type OnProgress = (rows: number) => void;

/** Writes the graph: in one transaction where there is another, which stays until that is done. */
async function replace(db: GrafeoDB, load: Load, onProgress: OnProgress): Promise<void> {
  await index(db);
  if (db.nodeCount() === 0) return fill(db, load, onProgress);
  const transaction = db.beginTransaction();
  try {
    await transaction.executeCypher('MATCH (n) DETACH DELETE n');
    await writeAll(transaction, load, onProgress);
    transaction.commit();
  } catch (error) {
    transaction.rollback();
    throw error;
  }
}

/**
 * Writes the graph where there is none, batch by batch, and looks at the end whether ids are unique: that
 * takes two thirds of the memory that one transaction under a constraint does.
 */
async function fill(db: GrafeoDB, load: Load, onProgress: OnProgress): Promise<void> {
  try {
    await writeAll(db, load, onProgress);
    await constrain(db);
  } catch (error) {
    await db.executeCypher('MATCH (n) DETACH DELETE n');
    throw error;
  }
}

/** Writes the statements one after another; the rows of each are made while the one before is written. */
async function writeAll(
  to: Pick<GrafeoDB, 'executeCypher'>,
  { statements }: Load,
  onProgress: OnProgress,
): Promise<void> {
  let written = 0;
  let writing = Promise.resolve();
  try {
    for (const { cypher, rows } of statements) {
      await writing;
      writing = to.executeCypher(cypher, { rows }).then(() => {
        written += rows.length;
        onProgress(written);
      });
    }
  } finally {
    await writing;
  }
}
