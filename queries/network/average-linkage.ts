/**
 * Average linkage
 * ===============
 *
 * Joins, again and again, the two groups that are nearest, until there is one.
 *
 *     d(A ∪ B, C) = (|A| d(A, C) + |B| d(B, C)) / (|A| + |B|)
 *
 * Choice: of several nearest pairs the first in order of the items is joined, so that the same distances
 * give the same tree.
 *
 * [Article]: Sokal, R. R., Michener, C. D. (1958). A statistical method for evaluating systematic
 * relationships. University of Kansas Science Bulletin 38, 1409-1438.
 */
import { at } from './position-table.ts';

/** How far items are apart: symmetric, row-major, zero on the diagonal. */
export type Distances = { readonly size: number; readonly values: Float64Array };

/** A group of items by their places: one item, or two groups joined. */
export type Tree = {
  readonly items: readonly number[];
  /** The two groups that it was joined from; null for an item. */
  readonly joined: readonly [Tree, Tree] | null;
};

/** Joins items into a tree; null where there is none. */
export function averageLinkage({ size, values }: Distances): Tree | null {
  const distance = values.slice();
  const groups = new Map<number, Tree>(
    Array.from({ length: size }, (_, item) => [item, { items: [item], joined: null }]),
  );
  while (groups.size > 1) {
    const [one, other] = nearest([...groups.keys()], { size, values: distance });
    const [a, b] = [groups.get(one), groups.get(other)];
    if (a === undefined || b === undefined) break; // both are keys
    groups.delete(other);
    groups.set(one, { items: [...a.items, ...b.items], joined: [a, b] });
    for (const third of groups.keys()) {
      const [to, from] = [at(distance, one * size + third), at(distance, other * size + third)];
      const joint =
        (a.items.length * to + b.items.length * from) / (a.items.length + b.items.length);
      distance[one * size + third] = joint;
      distance[third * size + one] = joint;
    }
  }
  return groups.values().next().value ?? null;
}

/** The two groups that are nearest, the first of them in order of their places. */
function nearest(
  groups: readonly number[],
  { size, values }: Distances,
): readonly [number, number] {
  const places = [...groups].sort((a, b) => a - b);
  let best: readonly [number, number] = [-1, -1];
  let least = Number.POSITIVE_INFINITY;
  places.forEach((one, i) => {
    for (let j = i + 1; j < places.length; j += 1) {
      const other = at(places, j);
      const found = at(values, one * size + other);
      if (found < least) [least, best] = [found, [one, other]];
    }
  });
  return best;
}
