import { at, type PositionTable } from './position-table.ts';
import type { StatementCounts } from './statements.ts';
import { type Weights, weigh } from './weights.ts';

/** For each cell of a topic and an actor as many numbers as the width says: of the one actor, and of the other. */
export type Meeting = {
  readonly width: number;
  readonly one: Float64Array;
  readonly other: Float64Array;
};

/** Sums for every two actors, over the topics that both spoke to, the products of their numbers there. */
export function meetings(
  { actors }: PositionTable,
  { start, actor }: StatementCounts,
  meeting: Meeting,
): Weights {
  const size = actors.length;
  const sums = new Float64Array(size * size);
  for (let topic = 0; topic + 1 < start.length; topic += 1) {
    const end = at(start, topic + 1);
    for (let cell = at(start, topic); cell < end; cell += 1) {
      const row = at(actor, cell) * size;
      for (let next = cell + 1; next < end; next += 1) {
        const pair = row + (actor[next] ?? 0);
        sums[pair] = (sums[pair] ?? 0) + product(meeting, cell, next);
      }
    }
  }
  return weigh(actors, (i, j) => at(sums, i * size + j));
}

/** The sum of the products of two cells: read without `at`, for it is all that a large table waits for. */
function product({ width, one, other }: Meeting, cell: number, next: number): number {
  let sum = 0;
  for (let k = 0; k < width; k += 1) {
    sum += (one[cell * width + k] ?? 0) * (other[next * width + k] ?? 0);
  }
  return sum;
}
