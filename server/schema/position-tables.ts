import { setImmediate } from 'node:timers/promises';
import type { Ending, GraphStore } from '../../queries/graph-store.ts';
import { tableBuilder } from '../../queries/network/build-position-table.ts';
import { mergeTables } from '../../queries/network/merge-tables.ts';
import { narrowTable, type TableParams, widened } from '../../queries/network/narrow-table.ts';
import type { PositionTable } from '../../queries/network/position-table.ts';
import { POSITIONS_ON } from '../../queries/network/positions-on-topics.ts';
import { goOn } from '../compute/ending.ts';
import type { SharedWork } from '../compute/shared-work.ts';
import { shared } from './context.ts';
import { type PartReader, readInParts } from './in-parts.ts';
import { keptReadings, stateOf } from './kept-by-state.ts';
import { lasting } from './stopping-store.ts';
import { createTableCache, type TableCache } from './table-cache.ts';

/** A table, and the Cypher that reads it. */
export interface TableRead {
  readonly table: PositionTable;
  /** The same text for the same question, whether the table was read for it or kept from before. */
  readonly cypher: string;
}

/** The tables of a store that are kept, and those that are being read. */
interface Tables {
  readonly cache: TableCache;
  readonly readings: SharedWork<PositionTable>;
}

/** Those of each store: what it held before it followed a new load falls out by age. */
const TABLES = new WeakMap<GraphStore, Tables>();

/**
 * Reads the table of the positions that pass a filter: once for each state of the record, level and
 * filter. Requests that ask for one table at a time wait for one reading.
 */
export async function readPositionTable(
  params: TableParams,
  context: PartReader,
): Promise<TableRead> {
  const asked = { params, state: await stateOf(context.store), tables: tablesOf(context.store) };
  const { cache, readings } = asked.tables;
  const key = keyOf(asked.state, params);
  const begin = (ending: Ending) => findTable(asked, shared(context, ending));
  const table = cache.get(key) ?? (await readings.join(key, begin, context.ending));
  return { table, cypher: POSITIONS_ON[params.level].narrowed(params.filter).cypher };
}

/** Which table is asked for, of which state of the record. */
type TableAsked = {
  readonly params: TableParams;
  readonly state: string;
  readonly tables: Tables;
};

/**
 * Takes a table out of a wider one where that is at hand or being read, else reads it; and keeps it. Where
 * the record changed meanwhile, parts of it may be of two states: it is read again.
 */
async function findTable(asked: TableAsked, reader: PartReader): Promise<PositionTable> {
  const { params, state, tables } = asked;
  const wide = { ...params, filter: widened(params) };
  const [key, wideKey] = [keyOf(state, params), keyOf(state, wide)];
  const isAtHand = tables.cache.get(wideKey) !== undefined || tables.readings.has(wideKey);
  const table =
    isAtHand && key !== wideKey
      ? narrowTable((await readPositionTable(wide, reader)).table, params)
      : await readTable(params, reader);
  if ((await stateOf(reader.store)) !== state)
    return (await readPositionTable(params, reader)).table;
  if (state !== '') tables.cache.keep(key, table);
  return table;
}

/** Reads a table from the store: row by row, and part by part. */
async function readTable({ level, filter }: TableParams, reader: PartReader) {
  const parts = await readInParts(
    filter,
    (part) => readPart({ level, filter: part }, reader),
    reader,
  );
  const merging = mergeTables(parts);
  for (;;) {
    const { done, value } = merging.next();
    if (done) return value;
    await setImmediate();
    goOn(reader.ending);
  }
}

async function readPart({ level, filter }: TableParams, { store }: PartReader) {
  const builder = tableBuilder();
  const question = POSITIONS_ON[level].narrowed(filter);
  await store.ask({ ...question, read: (row) => builder.add(question.read(row)) }, filter);
  return builder.table();
}

function tablesOf(store: GraphStore): Tables {
  const of = lasting(store);
  const known = TABLES.get(of);
  if (known !== undefined) return known;
  const tables = { cache: createTableCache(), readings: keptReadings<PositionTable>(of) };
  TABLES.set(of, tables);
  return tables;
}

function keyOf(state: string, { level, filter }: TableParams): string {
  const fields = Object.entries(filter).map(([field, value]) =>
    Array.isArray(value) ? [field, [...value].sort()] : [field, value],
  );
  return JSON.stringify([state, level, fields]);
}
