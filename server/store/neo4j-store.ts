import { setTimeout } from 'node:timers/promises';
import neo4j, { type Driver, type Session } from 'neo4j-driver';
import { StoreUnavailableError } from '../../queries/errors.ts';
import type { WritableGraphStore } from '../../queries/graph-store.ts';
import type { Params, Row, Value } from '../../queries/query.ts';
import { text } from '../../queries/read.ts';
import { until } from '../compute/ending.ts';
import { type ErrorMap, errorMap } from './neo4j-error.ts';
import { MARKER, type Neo4jWriter, replaceGraph } from './neo4j-load.ts';
import { within } from './time-limit.ts';
import { askWhole, type Round } from './whole-graph.ts';

/** Where a Neo4j is reached over Bolt, as whom, and how much it may take. */
export interface Neo4jSettings {
  /** `neo4j://`, `neo4j+s://`, `bolt://` or `bolt+s://` and a host. */
  readonly address: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** Longest a question may run, in milliseconds. */
  readonly queryTimeout: number;
  /** Most nodes, links and rows that a load moves in one transaction. @default 50000 */
  readonly transactionRows?: number;
}

/** A Neo4j to be loaded, which can also say what was being loaded when it was cut off. */
export interface Neo4jStore extends WritableGraphStore, AsyncDisposable {
  /** Digest of the load that is under way, or was cut off; null where the graph is whole. */
  readonly underWay: () => Promise<string | null>;
}

/** Pauses before a question is asked again that was lost with its connection, in milliseconds. */
const PAUSES = [0, 100, 400] as const;
/** What the network may take on top of what the server may, in milliseconds. */
const GRACE = 2_000;

/**
 * Opens a graph store over Bolt. It opens where nothing answers too, says so when asked, and answers
 * once something does. While a load is under way it throws `IncompleteLoadError`: see `whole-graph.ts`.
 */
export function openNeo4jStore(settings: Neo4jSettings): Neo4jStore {
  const { address, user, password, transactionRows = 50_000 } = settings;
  const driver = neo4j.driver(address, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    connectionTimeout: 1_500,
    connectionAcquisitionTimeout: 5_000,
    maxTransactionRetryTime: 2_000,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  });
  const failed = errorMap(settings, (error) => neo4j.isRetryableError(error));
  const reader = readerOf(driver, settings, failed);
  const ask = askWhole(address, reader.round);
  return {
    get engine() {
      return reader.engine();
    },
    endsQuestions: true,
    ask: async ({ cypher, read }, params, { ending } = {}) =>
      (await ask(cypher, params, ending)).map(read),
    ready: async () => void (await ask('RETURN 1 AS one', {})),
    underWay: async () => {
      const [[marker]] = await reader.round([MARKER, {}], ['RETURN 1 AS one', {}]);
      return marker === undefined ? null : text(marker, 'digest');
    },
    replace: async (load, onProgress = () => {}) => {
      const writer = writerOf(driver, settings.database);
      await replaceGraph(writer, load, { address, transactionRows, onProgress }).catch(failed);
    },
    [Symbol.asyncDispose]: () => driver.close(),
  };
}

/** Asks two questions in one round, over one connection; and again where that was lost. */
function readerOf(driver: Driver, settings: Neo4jSettings, failed: ErrorMap) {
  const { address, database, queryTimeout } = settings;
  let engine = 'Neo4j';
  const once: Round = async (first, second, ending) => {
    const session = driver.session({ database, defaultAccessMode: 'READ', fetchSize: -1 });
    // Not awaited: BEGIN and both texts leave together, and nothing waits for the end of the transaction.
    const transaction = session.beginTransaction({ timeout: queryTimeout });
    const answers = [first, second].map(async ([cypher, params]) => {
      const { records, summary } = await transaction.run(cypher, toBolt(params));
      engine = (summary.server.agent ?? engine).replace('/', ' ');
      return records.map((record): Row => record.toObject());
    });
    // To close the session resets its connection, which ends what the server is at.
    const both = within(queryTimeout + GRACE, until(ending, Promise.all(answers)), late);
    const [rows = [], others = []] = await both.finally(() => close(session));
    return [rows, others];
  };
  const late = () => new StoreUnavailableError(address, new Error('no answer in time'));
  const round = async (asked: Parameters<Round>, [pause, ...pauses]: readonly number[]) => {
    try {
      return await once(...asked);
    } catch (error) {
      if (pause === undefined || !isLost(error)) return failed(error);
      await setTimeout(pause);
      return round(asked, pauses);
    }
  };
  return { round: (...asked: Parameters<Round>) => round(asked, PAUSES), engine: () => engine };
}

/** Writes text by text, or several texts in one transaction, which is never repeated by itself. */
function writerOf(driver: Driver, database: string): Neo4jWriter {
  const withSession = async <T>(work: (session: Session) => Promise<T>): Promise<T> => {
    const session = driver.session({ database });
    return work(session).finally(() => close(session));
  };
  const rowsOf = async (from: Pick<Session, 'run'>, cypher: string, params: Params = {}) =>
    (await from.run(cypher, toBolt(params))).records.map((record): Row => record.toObject());
  return {
    run: (cypher, params) => withSession((session) => rowsOf(session, cypher, params)),
    transaction: (work) =>
      withSession(async (session) => {
        const transaction = await session.beginTransaction();
        try {
          await work((cypher, params) => rowsOf(transaction, cypher, params));
          await transaction.commit();
        } finally {
          await transaction.close();
        }
      }),
  };
}

/** What a lost connection or a change of leader leaves behind, and a repetition may cure. */
function isLost(error: unknown): boolean {
  return error instanceof Error && neo4j.isRetryableError(error);
}

function close(session: Session): void {
  session.close().catch(() => {}); // its connection is gone; so is what it held
}

/** Turns whole numbers, at any depth, into Neo4j's integers: a bare 2 would arrive as 2.0. */
function toBolt(value: Value | Params): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toBolt);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toBolt(item)]));
}
