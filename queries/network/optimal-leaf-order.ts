/**
 * Optimal leaf order
 * ==================
 *
 * Of all orders in which the items of a tree can be drawn, one in which neighbours are nearest: the sum of
 * the distances of neighbours is the least.
 *
 *     M(v, l, r) = min over m, k of M(a, l, m) + d(m, k) + M(b, k, r)
 *
 * where v joins a and b, l is the first item and in a, and r the last and in b.
 *
 * Choice: an order and its reverse are equally good; the one that begins with the earlier item is given.
 *
 * [Article]: Bar-Joseph, Z., Gifford, D. K., Jaakkola, T. S. (2001). Fast optimal leaf ordering for
 * hierarchical clustering. Bioinformatics 17, S22-S29. doi:10.1093/bioinformatics/17.suppl_1.S22
 */
import type { Definition } from '../definition.ts';
import { linkage, type Merge } from './linkage.ts';
import { at } from './position-table.ts';

/** What the order is. */
export const SERIATION: Definition = {
  name: 'optimal leaf ordering',
  definition:
    'Rows and columns stand in the order of the average-linkage tree in which the sum of the distances of neighbours is the least; d(a, b) = 1 - Σ (1 - |m(a, t) - m(b, t)| / 2) / |T(a) ∪ T(b)|.',
  reference:
    'Bar-Joseph, Z., Gifford, D. K., Jaakkola, T. S. (2001). Fast optimal leaf ordering for hierarchical clustering. doi:10.1093/bioinformatics/17.suppl_1.S22',
};

/** The least cost of each group between a first and a last item, row-major by these. */
type Costs = Float64Array;

/** How far items are apart: symmetric, row-major, zero on the diagonal. */
export type Distances = { readonly size: number; readonly values: Float64Array };

/** A group of items by their places: one item, or two groups merged. */
type Tree = {
  readonly items: readonly number[];
  readonly joined: readonly [Tree, Tree] | null;
};

/** Orders items so that neighbours in their average-linkage tree are nearest. */
export function optimalLeafOrder(distances: Distances): readonly number[] {
  if (distances.size === 0) return [];
  const tree = treeOf(distances.size, linkage(distances.values, 'average'));
  const costs = new Float64Array(distances.size ** 2).fill(Number.POSITIVE_INFINITY);
  fill(tree, distances, costs);
  const order = unfold(tree, bestEnds(tree, distances.size, costs), { distances, costs });
  const [first = 0] = order;
  return first <= (order.at(-1) ?? first) ? order : [...order].reverse();
}

/** The tree that merges make. */
function treeOf(size: number, merges: readonly Merge[]): Tree {
  const groups = Array.from({ length: size }, (_, item): Tree => ({ items: [item], joined: null }));
  const groupOf = ([item = 0]: readonly number[]): Tree =>
    groups[item] ?? { items: [item], joined: null };
  return merges.reduce<Tree>(
    (_, { left, right }) => {
      const joined: Tree = {
        items: [...left, ...right],
        joined: [groupOf(left), groupOf(right)],
      };
      groups[left[0] ?? 0] = joined; // a group goes by its first item
      return joined;
    },
    groupOf([0]),
  );
}

/** Items at which a group can end that begins with an item: those of its other half. */
function opposite({ items, joined }: Tree, item: number): readonly number[] {
  if (joined === null) return items;
  const [one, other] = joined;
  return one.items.includes(item) ? other.items : one.items;
}

/** Finds the costs of a group out of those of its halves. */
function fill(tree: Tree, { size, values }: Distances, costs: Costs): void {
  if (tree.joined === null) {
    const [item = 0] = tree.items;
    costs[item * size + item] = 0;
    return;
  }
  const [one, other] = tree.joined;
  fill(one, { size, values }, costs);
  fill(other, { size, values }, costs);
  const between = new Float64Array(size);
  for (const first of one.items) {
    const ends = opposite(one, first);
    for (const next of other.items) {
      between[next] = least(
        ends,
        (end) => at(costs, first * size + end) + at(values, end * size + next),
      );
    }
    for (const last of other.items) {
      const cost = least(
        opposite(other, last),
        (next) => at(between, next) + at(costs, next * size + last),
      );
      costs[first * size + last] = cost;
      costs[last * size + first] = cost;
    }
  }
}

function least(items: readonly number[], costOf: (item: number) => number): number {
  let found = Number.POSITIVE_INFINITY;
  for (const item of items) found = Math.min(found, costOf(item));
  return found;
}

type Ends = readonly [first: number, last: number];

/** The ends between which a group costs least. */
function bestEnds({ items, joined }: Tree, size: number, costs: Costs): Ends {
  const [one, other] = joined ?? [{ items }, { items }];
  const ends = one.items.flatMap((first) => other.items.map((last): Ends => [first, last]));
  return lowest(ends, ([first, last]) => at(costs, first * size + last));
}

type Known = { readonly distances: Distances; readonly costs: Costs };

/** The order of a group between two ends, in which it costs least. */
function unfold(tree: Tree, [first, last]: Ends, known: Known): readonly number[] {
  if (tree.joined === null) return tree.items;
  const [a, b] = tree.joined;
  const [one, other] = a.items.includes(first) ? [a, b] : [b, a];
  const { size, values } = known.distances;
  const meetings = opposite(one, first).flatMap((end) =>
    opposite(other, last).map((next): Ends => [end, next]),
  );
  const [end, next] = lowest(
    meetings,
    ([m, k]) =>
      at(known.costs, first * size + m) +
      at(values, m * size + k) +
      at(known.costs, k * size + last),
  );
  return [...unfold(one, [first, end], known), ...unfold(other, [next, last], known)];
}

/** The first of those that cost least. */
function lowest(ends: readonly Ends[], costOf: (ends: Ends) => number): Ends {
  let best: Ends = [0, 0];
  let least = Number.POSITIVE_INFINITY;
  for (const pair of ends) {
    const cost = costOf(pair);
    if (cost < least) [least, best] = [cost, pair];
  }
  return best;
}
