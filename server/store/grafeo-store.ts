import { setImmediate } from 'node:timers/promises';
import grafeo, { type GrafeoDB, type QueryResult } from '@grafeo-db/js';
import { DemarcheError } from '../../queries/errors.ts';
import type { GraphStore, Load, WritableGraphStore } from '../../queries/graph-store.ts';
import type { Params, Row } from '../../queries/query.ts';
import { FOUND_BY, UNIQUE_LABELS } from '../../queries/schema-statements.ts';
import { tooLong, within } from './time-limit.ts';

/** What a store in this process goes by. */
export interface GrafeoSettings {
  /** Longest that an answer is waited for, in milliseconds. @default 10000 */
  readonly queryTimeout?: number;
  /** Whether rows without an order come in a random one: for tests, which so find a missing `ORDER BY`. @default false */
  readonly shuffleUnordered?: boolean;
}

type Ask = (cypher: string, params: Params) => Promise<QueryResult>;

/** Rows that are read before whoever else waits gets a turn: they take about 5 ms. */
const TURN = 2_000;

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
 * What waits too long gives up; the engine cannot be told to stop, and goes on in a thread of its own
 * for at most the 30 s that it allows itself.
 */
function graphStore(
  db: GrafeoDB,
  ask: Ask,
  { queryTimeout = 10_000 }: GrafeoSettings,
): GraphStore & AsyncDisposable {
  const late = () => tooLong(queryTimeout);
  const answer = async <R>(cypher: string, params: Params, read: (row: Row) => R) =>
    readRows(await ask(cypher, params).catch(failed(queryTimeout)), read);
  return {
    engine: `Grafeo ${db.version()}`,
    ask: ({ cypher, read }, params) => within(queryTimeout, answer(cypher, params, read), late),
    ready: async () => {
      await within(queryTimeout, ask('RETURN 1 AS one', {}).catch(failed(queryTimeout)), late);
    },
    [Symbol.asyncDispose]: async () => db.close(),
  };
}

/** Reads rows one after another: many of them turn by turn, so that nobody waits for the last. */
async function readRows<R>(result: QueryResult, read: (row: Row) => R): Promise<readonly R[]> {
  if (result.length <= TURN) return result.toArray().map(read);
  const rows: R[] = [];
  for (let i = 0; i < result.length; i += 1) {
    if (i % TURN === 0) await setImmediate();
    rows.push(read(result.get(i)));
  }
  return rows;
}

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

const writes = (cause?: unknown) =>
  new DemarcheError('INTERNAL', 'a question may only read; this one writes', { cause });

/** Errors of the engine, told apart by their status. Its own limit of time shares one with others. */
function failed(queryTimeout: number): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof Error) || !('gqlStatus' in error)) throw error;
    if (error.gqlStatus === '25G03') throw writes(error);
    if (error.message.includes('GRAFEO-Q003')) throw tooLong(queryTimeout, error);
    throw error;
  };
}
