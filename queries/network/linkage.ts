/**
 * Linkage
 * =======
 *
 * A tree of merges: the two groups that are least apart become one, again and again.
 *
 *     average: d(k, i ∪ j) = (nᵢ d(k, i) + nⱼ d(k, j)) / (nᵢ + nⱼ)
 *     Ward:    d(k, i ∪ j)² = ((nᵢ + nₖ) d(k, i)² + (nⱼ + nₖ) d(k, j)² - nₖ d(i, j)²) / (nᵢ + nⱼ + nₖ)
 *
 * where nᵢ counts the items of group i.
 *
 * Choice: among pairs equally far apart the one whose first items come first is merged. Items are few,
 * so that looking for the nearest pair anew each time is fast enough.
 *
 * [Article]: Lance, G. N., Williams, W. T. (1967). A general theory of classificatory sorting strategies.
 * The Computer Journal 9, 373-380. doi:10.1093/comjnl/9.4.373
 */
import { at } from './position-table.ts';

/** How the distance of a merged group is found. */
export type LinkageRule = 'average' | 'ward';

/** Two groups that became one, by the places of their items in the order of merging, and how far apart they were. */
export interface Merge {
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly height: number;
}

/** Merges items, given a square of their distances, until all are one; the first merge first. */
export function linkage(distances: Float64Array, rule: LinkageRule): readonly Merge[] {
  const size = Math.sqrt(distances.length);
  const square = Float64Array.from(distances);
  const groups = new Map(Array.from({ length: size }, (_, item) => [item, [item]]));
  const merges: Merge[] = [];
  while (groups.size > 1) {
    const { first, second, height } = nearestPair([...groups.keys()], square, size);
    const [left, right] = [groups.get(first) ?? [], groups.get(second) ?? []];
    groups.delete(second);
    for (const [other, { length }] of groups) {
      if (other === first) continue;
      const distance = UPDATES[rule](
        {
          left: at(square, first * size + other),
          right: at(square, second * size + other),
          height,
        },
        { left: left.length, right: right.length, other: length },
      );
      square[first * size + other] = distance;
      square[other * size + first] = distance;
    }
    groups.set(first, [...left, ...right]);
    merges.push({ left, right, height });
  }
  return merges;
}

function nearestPair(groups: readonly number[], square: Float64Array, size: number) {
  let nearest = { first: 0, second: 0, height: Number.POSITIVE_INFINITY };
  groups.forEach((first, i) => {
    for (const second of groups.slice(i + 1)) {
      const height = at(square, first * size + second);
      if (height < nearest.height) nearest = { first, second, height };
    }
  });
  return nearest;
}

/** How far a third group is from either side of a merge, and how far these are apart. */
type Distances = { readonly left: number; readonly right: number; readonly height: number };
type Sizes = { readonly left: number; readonly right: number; readonly other: number };

const UPDATES: Readonly<Record<LinkageRule, (far: Distances, sizes: Sizes) => number>> = {
  average: (far, sizes) =>
    (sizes.left * far.left + sizes.right * far.right) / (sizes.left + sizes.right),
  ward: (far, sizes) => {
    const near = (sizes.left + sizes.other) * far.left ** 2;
    const wide = (sizes.right + sizes.other) * far.right ** 2;
    const all = sizes.left + sizes.right + sizes.other;
    return Math.sqrt(Math.max(0, near + wide - sizes.other * far.height ** 2) / all);
  },
};
