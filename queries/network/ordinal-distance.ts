import { holdingsOf, meanOf } from './holdings.ts';
import { at, type PositionTable } from './position-table.ts';
import type { Weights } from './weights.ts';

/**
 * Sums, for every two actors, how far apart they are on the topics that they share: half the difference
 * of their means, 0 to 1 a topic. Goes topic by topic, so that its cost follows what is on record.
 */
export function ordinalDistance(table: PositionTable): Weights {
  const { start, actor, held } = holdingsOf(table);
  const size = table.actors.length;
  const values = new Float64Array(size * size);
  const mean = Float64Array.from(held, meanOf);
  table.topics.forEach((_, topic) => {
    const end = at(start, topic + 1);
    for (let one = at(start, topic); one < end; one += 1) {
      const row = at(actor, one) * size;
      const own = at(mean, one);
      for (let other = one + 1; other < end; other += 1) {
        const pair = row + at(actor, other);
        values[pair] = at(values, pair) + Math.abs(own - at(mean, other)) / 2;
      }
    }
  });
  mirror(values, size);
  return { ids: table.actors, values };
}

function mirror(values: Float64Array, size: number): void {
  for (let i = 0; i < size; i += 1) {
    for (let j = i + 1; j < size; j += 1) values[j * size + i] = at(values, i * size + j);
  }
}
