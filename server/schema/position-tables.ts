import type { GraphStore } from '../../queries/graph-store.ts';
import { tableBuilder } from '../../queries/network/build-position-table.ts';
import { narrowTable, type TableParams, widened } from '../../queries/network/narrow-table.ts';
import type { PositionTable } from '../../queries/network/position-table.ts';
import { POSITIONS_ON } from '../../queries/network/positions-on-topics.ts';
import { dataset } from '../../queries/record/dataset.ts';
import type { PositionFilterParams } from '../../queries/record/position-filter.ts';
import type { Context } from './context.ts';
import { createTableCache, type TableCache } from './table-cache.ts';

/** A table, and the Cypher that reads it. */
export interface TableRead {
  readonly table: PositionTable;
  /** The same text for the same question, whether the table was read for it or kept from before. */
  readonly cypher: string;
}

/** The tables kept of each store: what a store held before it followed a new load falls out by age. */
const CACHES = new WeakMap<GraphStore, TableCache>();

/**
 * Reads the table of the positions that pass a filter: once for each state of the record, level and
 * filter. Requests that ask for one table at a time wait for one reading.
 */
export async function readPositionTable(
  params: TableParams,
  { store }: Context,
): Promise<TableRead> {
  const cache = CACHES.get(store) ?? createTableCache();
  CACHES.set(store, cache);
  const state = await stateOf(store);
  const key = keyOf(state, params.level, params.filter);
  const wide = cache.get(keyOf(state, params.level, widened(params)));
  const read = async () =>
    wide === undefined ? readTable(params, store) : narrowTable(await wide, params);
  const isCurrent = async () => state !== null && (await stateOf(store)) === state;
  const table = await (cache.get(key) ?? cache.add(key, { read, isCurrent }));
  return { table, cypher: POSITIONS_ON[params.level].narrowed(params.filter).cypher };
}

/** Reads a table row by row from the store. */
async function readTable({ level, filter }: TableParams, store: GraphStore) {
  const builder = tableBuilder();
  const question = POSITIONS_ON[level].narrowed(filter);
  await store.ask({ ...question, read: (row) => builder.add(question.read(row)) }, filter);
  return builder.table();
}

/** Names the state of the record; null where nothing is loaded. */
async function stateOf(store: GraphStore): Promise<string | null> {
  const [row] = await store.ask(dataset, {});
  return row === undefined ? null : `${row.digest} ${row.loadedAt}`;
}

function keyOf(state: string | null, level: string, filter: PositionFilterParams): string {
  const fields = Object.entries(filter).map(([field, value]) =>
    Array.isArray(value) ? [field, [...value].sort()] : [field, value],
  );
  return JSON.stringify([state, level, fields]);
}
