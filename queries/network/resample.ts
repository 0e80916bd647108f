/**
 * Resample
 * ========
 *
 * A table of as many topics, drawn from those of a table with replacement: what might as well have been
 * on record.
 *
 * Choice: topics are drawn, not positions, because what actors say on one topic hangs together. A topic
 * drawn twice counts as two. The actors stay, those too that hold nothing on what was drawn.
 *
 * [Article]: Efron, B., Tibshirani, R. J. (1993). An Introduction to the Bootstrap. Chapman and Hall.
 * doi:10.1201/9780429246593
 */
import { takeRows } from './keep-rows.ts';
import type { PositionTable } from './position-table.ts';
import { drawn, type Random } from './seeded-random.ts';

/** Draws tables from a table. */
export function resampler(table: PositionTable): (random: Random) => PositionTable {
  const rows = rowsByTopic(table);
  const count = table.topics.length;
  return (random) => {
    const topics = Array.from({ length: count }, () => drawn(count, random));
    const size = topics.reduce((sum, topic) => sum + (rows[topic]?.length ?? 0), 0);
    const [row, topic] = [new Int32Array(size), new Int32Array(size)];
    let end = 0;
    topics.forEach((place, column) => {
      const taken = rows[place] ?? new Int32Array();
      row.set(taken, end);
      topic.fill(column, end, end + taken.length);
      end += taken.length;
    });
    return { ...takeRows(table, row), topic };
  };
}

/** The rows on each topic. */
function rowsByTopic({ topics, topic }: PositionTable): readonly Int32Array[] {
  const lists = topics.map((): number[] => []);
  topic.forEach((place, row) => {
    lists[place]?.push(row);
  });
  return lists.map((rows) => Int32Array.from(rows));
}
