import { type BitRows, bitRows, mark } from './bit-rows.ts';
import { ANY_POLARITY, holdingsOf } from './holdings.ts';
import { at, type PositionTable } from './position-table.ts';

/** Whether a set of polarities held on a topic is one of those meant. */
export type Meant = (held: number) => boolean;

/**
 * Marks who holds what is meant on which topic: a column a topic, the rows of all actors for the first of
 * `sets`, and behind them those for the next.
 */
export function markSets(table: PositionTable, sets: readonly Meant[]): BitRows {
  const size = table.actors.length;
  const { start, actor, held } = holdingsOf(table);
  const rows = bitRows(sets.length * size, table.topics.length);
  const blocks = Array.from({ length: ANY_POLARITY + 1 }, (_, own) =>
    sets.flatMap((isMeant, set) => (isMeant(own) ? [set * size] : [])),
  );
  for (let topic = 0; topic < table.topics.length; topic += 1) {
    const end = at(start, topic + 1);
    for (let cell = at(start, topic); cell < end; cell += 1) {
      for (const block of blocks[at(held, cell)] ?? []) mark(rows, block + at(actor, cell), topic);
    }
  }
  return rows;
}
