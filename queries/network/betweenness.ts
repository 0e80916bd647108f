/**
 * Betweenness
 * ===========
 *
 * How often an actor lies on the shortest ways between others: 0 for never, 1 for always.
 *
 *     B(v) = 2 / ((n - 1)(n - 2)) · Σ over pairs s, t of σ(s, t | v) / σ(s, t)
 *
 * where σ(s, t) counts the shortest ways from s to t, and σ(s, t | v) those that pass v.
 *
 * Choice: a tie is as long as one divided by its weight, so that strong ties are short (Newman 2001);
 * ties of no weight or below zero are none. Two ways are as short as each other if they differ by less
 * than a part in 10⁹.
 *
 * [Article]: Brandes, U. (2001). A faster algorithm for betweenness centrality. Journal of Mathematical
 * Sociology 25, 163-177. doi:10.1080/0022250X.2001.9990249
 */
import { at } from './position-table.ts';
import type { Weights } from './weights.ts';

const SAME_LENGTH = 1e-9;

/** The betweenness of each actor of a network, from 0 to 1. */
export function betweenness({ ids, values }: Weights): Float64Array {
  const size = ids.length;
  const sums = new Float64Array(size);
  for (let source = 0; source < size; source += 1) addFrom(source, values, sums);
  const pairs = Math.max(1, (size - 1) * (size - 2));
  return sums.map((sum) => sum / pairs);
}

/** Adds what each actor carries of the shortest ways from one source. */
function addFrom(source: number, values: Float64Array, sums: Float64Array): void {
  const size = sums.length;
  const { order, ways, before } = shortestWays(source, values, size);
  const carried = new Float64Array(size);
  for (const far of order.reverse()) {
    for (const near of before[far] ?? []) {
      const share = (at(ways, near) / at(ways, far)) * (1 + at(carried, far));
      carried[near] = at(carried, near) + share;
    }
    if (far !== source) sums[far] = at(sums, far) + at(carried, far);
  }
}

/** What is known of the shortest ways from a source: their lengths, how many there are, and the step before. */
interface Ways {
  readonly lengths: Float64Array;
  readonly ways: Float64Array;
  readonly before: number[][];
}

/** The actors that are reached, nearest first, how many shortest ways lead to each, and from whom. */
function shortestWays(source: number, values: Float64Array, size: number) {
  const found: Ways = {
    lengths: new Float64Array(size).fill(Number.POSITIVE_INFINITY),
    ways: new Float64Array(size),
    before: Array.from({ length: size }, () => []),
  };
  const order: number[] = [];
  const open = new Set(found.lengths.keys());
  found.lengths[source] = 0;
  found.ways[source] = 1;
  for (let near = source; near !== -1; near = nearest(open, found.lengths)) {
    open.delete(near);
    order.push(near);
    for (const far of open) {
      const weight = at(values, near * size + far);
      if (weight > 0) goOn({ near, far, length: 1 / weight }, found);
    }
  }
  return { order, ...found };
}

type Step = { readonly near: number; readonly far: number; readonly length: number };

/** Goes one step on, and keeps it where no shorter way is known. */
function goOn({ near, far, length }: Step, { lengths, ways, before }: Ways): void {
  const found = at(lengths, near) + length;
  const known = at(lengths, far);
  if (found > known * (1 + SAME_LENGTH)) return;
  if (found < known * (1 - SAME_LENGTH)) {
    before[far] = [];
    ways[far] = 0;
    lengths[far] = found;
  }
  before[far]?.push(near);
  ways[far] = at(ways, far) + at(ways, near);
}

/** The nearest of those still open that can be reached; -1 where none can. */
function nearest(open: ReadonlySet<number>, lengths: Float64Array): number {
  let best = -1;
  for (const actor of open) {
    const closer = best === -1 || at(lengths, actor) < at(lengths, best);
    if (Number.isFinite(at(lengths, actor)) && closer) best = actor;
  }
  return best;
}
