import { congruence } from './congruence.ts';
import { shared } from './count-pairs.ts';
import { normalise } from './normalise.ts';
import { optimalLeafOrder } from './optimal-leaf-order.ts';
import type { PositionTable } from './position-table.ts';

/** Most actors, or topics, that are put in order by likeness: the work grows with the third power. */
export const MOST_SERIATED = 500;

/** Puts the actors of a table in an order in which neighbours stand alike; gives their ids. */
export function seriate(table: PositionTable): readonly string[] {
  const alike = normalise(congruence(table, 'ORDINAL'), {
    ...{ normalisation: 'JACCARD', table, both: shared(table) },
  });
  const size = table.actors.length;
  const values = alike.values.map((weight, pair) => (pair % (size + 1) === 0 ? 0 : 1 - weight));
  return optimalLeafOrder({ size, values }).flatMap((place) => table.actors[place] ?? []);
}
