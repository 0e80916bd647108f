import { DemarcheError } from '../../queries/errors.ts';
import { type Context, perRequest } from './context.ts';

/** Most items that the lists of one answer may name, each as often as it stands there. */
export const MOST_LISTED = 20_000;

const listed = perRequest(() => ({ count: 0 }));

/**
 * Hands on a list that an answer shows, and counts it: lists inside lists multiply, and no limit on the
 * text of a question sees by how much. Throws `LIMIT` where an answer grows out of bounds.
 */
export function spend<T>(rows: readonly T[], context: Context): readonly T[] {
  spendOn(rows.length, context);
  return rows;
}

/** Counts items that an answer is to show, before they are read; throws as `spend` does. */
export function spendOn(count: number, context: Context): void {
  const spent = listed(context);
  spent.count += count;
  if (spent.count <= MOST_LISTED) return;
  throw new DemarcheError(
    'LIMIT',
    `the answer lists more than ${MOST_LISTED} items; ask for fewer of them, or for fewer lists in lists`,
  );
}
