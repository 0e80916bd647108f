import type { PositionTable } from '../../queries/network/position-table.ts';

/** How a table is read, and whether it may be kept once it is. */
export interface TableSource {
  readonly read: () => Promise<PositionTable>;
  /** Whether the record is still in the state that the key of the table names. */
  readonly isCurrent: () => Promise<boolean>;
}

/** Tables by key: those that were asked for last, as many as there is room for. */
export interface TableCache {
  /** Gives a table that is kept or being read; undefined where it is neither. */
  readonly get: (key: string) => Promise<PositionTable> | undefined;
  /** Reads a table, and keeps it where it is current and small enough. */
  readonly add: (key: string, source: TableSource) => Promise<PositionTable>;
}

/** Bytes of tables that are kept: three of the whole General Assembly, 870,109 positions each. */
const ROOM = 300_000_000;
/** What an id costs beside its characters, in bytes. */
const ID_COST = 24;

/** Creates a cache of tables; `room` is how many bytes it keeps at most. */
export function createTableCache(room: number = ROOM): TableCache {
  const kept = new Map<string, { readonly table: Promise<PositionTable>; bytes: number }>();
  const trim = () => {
    let left = room;
    for (const [key, { bytes }] of [...kept].reverse()) {
      left -= bytes;
      if (left < 0) kept.delete(key);
    }
  };
  return {
    get: (key) => {
      const found = kept.get(key);
      if (found === undefined) return undefined;
      kept.delete(key); // and back, as the youngest
      kept.set(key, found);
      return found.table;
    },
    add: (key, { read, isCurrent }) => {
      const entry = { table: read(), bytes: 0 };
      kept.set(key, entry);
      const settled = entry.table.then(async (table) => {
        entry.bytes = bytesOf(table);
        if (!(await isCurrent())) kept.delete(key);
        trim();
      });
      settled.catch(() => kept.delete(key)); // whoever waits for the table hears why
      return entry.table;
    },
  };
}

/** About how many bytes a table takes. */
function bytesOf({ actors, topics, positions, actor }: PositionTable): number {
  const ids = [actors, topics, positions].flat();
  const characters = ids.reduce((sum, id) => sum + id.length + ID_COST, 0);
  return characters + 5 * actor.byteLength;
}
