import type { Weights } from '../../../queries/network/weights.ts';

/** A tie of two nodes by their places, and its weight; 1 where it is left out. */
export type Tie = readonly [one: number, other: number, weight?: number];

/** A network as a test writes it: how many nodes, and their ties. */
export function weightsOf(size: number, ties: readonly Tie[]): Weights {
  const values = new Float64Array(size * size);
  for (const [one, other, weight = 1] of ties) {
    values[one * size + other] = weight;
    values[other * size + one] = weight;
  }
  return { ids: Array.from({ length: size }, (_, i) => idOf(i)), values };
}

/** Ids in the order of the places. */
function idOf(place: number): string {
  return `state:${String(place).padStart(3, '0')}`;
}

/** Two camps of three, friends inside and foes between: what every method finds. */
export const TWO_CAMPS: readonly Tie[] = [
  ...[[0, 1] as const, [0, 2] as const, [1, 2] as const],
  ...[[3, 4] as const, [3, 5] as const, [4, 5] as const],
  ...[[0, 3, -1] as const, [1, 4, -1] as const, [2, 5, -1] as const],
];
