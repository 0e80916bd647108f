import type { PositionTable } from '../../queries/network/position-table.ts';

/** Tables by key: those that were asked for last, as many as there is room for. */
export interface TableCache {
  /** Gives a table that is kept; undefined where it is not. */
  readonly get: (key: string) => PositionTable | undefined;
  /** Keeps a table where it is small enough. */
  readonly keep: (key: string, table: PositionTable) => void;
}

/** Bytes of tables that are kept: three of the whole General Assembly, 870,109 positions each. */
const ROOM = 300_000_000;
/** What an id costs beside its characters, in bytes. */
const ID_COST = 24;

/** Creates a cache of tables; `room` is how many bytes it keeps at most. */
export function createTableCache(room: number = ROOM): TableCache {
  const kept = new Map<string, { readonly table: PositionTable; readonly bytes: number }>();
  return {
    get: (key) => {
      const found = kept.get(key);
      if (found === undefined) return undefined;
      kept.delete(key); // and back, as the youngest
      kept.set(key, found);
      return found.table;
    },
    keep: (key, table) => {
      kept.set(key, { table, bytes: bytesOf(table) });
      let left = room;
      for (const [each, { bytes }] of [...kept].reverse()) {
        left -= bytes;
        if (left < 0) kept.delete(each);
      }
    },
  };
}

/** About how many bytes a table takes. */
function bytesOf({ actors, topics, positions, actor }: PositionTable): number {
  const ids = [actors, topics, positions].flat();
  const characters = ids.reduce((sum, id) => sum + id.length + ID_COST, 0);
  return characters + 5 * actor.byteLength;
}
