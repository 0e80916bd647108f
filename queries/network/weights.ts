import { at } from './position-table.ts';

/** A weight for every pair of nodes. */
export interface Weights {
  /** Ids of the nodes, sorted. */
  readonly ids: readonly string[];
  /** A weight for every pair: symmetric, row-major, zero on the diagonal. */
  readonly values: Float64Array;
}

/** Weighs every pair of nodes once, by their places. */
export function weigh(ids: readonly string[], weight: (i: number, j: number) => number): Weights {
  const size = ids.length;
  const values = new Float64Array(size * size);
  for (let i = 0; i < size; i += 1) {
    for (let j = i + 1; j < size; j += 1) {
      const value = weight(i, j);
      values[i * size + j] = value;
      values[j * size + i] = value;
    }
  }
  return { ids, values };
}

/** The weight of a pair of nodes, by their places; throws RangeError where there is no such pair. */
export function weightAt({ ids, values }: Weights, i: number, j: number): number {
  return at(values, i * ids.length + j);
}
