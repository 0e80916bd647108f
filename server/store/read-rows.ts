import { setImmediate } from 'node:timers/promises';
import type { Ending } from '../../queries/graph-store.ts';
import type { Row } from '../../queries/query.ts';
import { goOn } from '../compute/ending.ts';

/** The rows of an answer, as the embedded engine holds them. */
export interface Rows {
  readonly length: number;
  readonly get: (index: number) => Row;
  readonly toArray: () => readonly Row[];
}

/** Rows that are read before whoever else waits gets a turn: they take about 5 ms. */
const TURN = 2_000;

/**
 * Reads rows one after another: many of them turn by turn, so that nobody waits for the last, and none
 * once nobody waits for them.
 */
export async function readRows<R>(
  result: Rows,
  read: (row: Row) => R,
  ending: Ending,
): Promise<readonly R[]> {
  goOn(ending);
  if (result.length <= TURN) return result.toArray().map(read);
  const rows: R[] = [];
  for (let i = 0; i < result.length; i += 1) {
    if (i % TURN === 0) {
      await setImmediate();
      goOn(ending);
    }
    rows.push(read(result.get(i)));
  }
  return rows;
}
