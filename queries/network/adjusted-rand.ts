/**
 * Adjusted Rand index
 * ===================
 *
 * How far two partitions put the same pairs of actors together, beyond what chance would: 1 where
 * they are the same, about 0 where they have nothing to do with each other.
 *
 *     ARI = (Σ C(n(c, d), 2) - E) / (½ (Σ C(n(c), 2) + Σ C(n(d), 2)) - E)
 *     E = Σ C(n(c), 2) · Σ C(n(d), 2) / C(n, 2)
 *
 * where n(c, d) counts the actors in camp c of one partition and in camp d of the other.
 *
 * Choice: an actor in no camp counts as a camp of its own, so that one who falls out of every camp
 * lowers the index. Two partitions that leave nothing to chance (all in one camp, or each alone, in
 * both) are the same, and the index is 1.
 *
 * [Article]: Hubert, L., Arabie, P. (1985). Comparing partitions. Journal of Classification 2,
 * 193-218. doi:10.1007/BF01908075
 */
import type { Definition } from '../definition.ts';
import { type Partition, UNPLACED } from './partition.ts';

/** What the adjusted Rand index is. */
export const ADJUSTED_RAND: Definition = {
  name: 'adjusted Rand index',
  definition:
    'Partitions are compared by the adjusted Rand index; an actor in no camp counts as a camp of its own.',
  reference: 'Hubert, L., Arabie, P. (1985). Comparing partitions. doi:10.1007/BF01908075',
};

/** The index of two partitions of the same actors, at most 1. */
export function adjustedRand(left: Partition, right: Partition): number {
  const [rows, columns] = [alone(left), alone(right)];
  const both = rows.map((camp, actor) => `${camp} ${columns[actor]}`);
  const [together, ofRows, ofColumns] = [pairsIn(both), pairsIn(rows), pairsIn(columns)];
  const expected = (ofRows * ofColumns) / Math.max(1, pairsOf(left.length));
  const most = (ofRows + ofColumns) / 2;
  return most === expected ? 1 : (together - expected) / (most - expected);
}

/** Gives each actor in no camp one of its own. */
function alone(partition: Partition): readonly number[] {
  return partition.map((camp, actor) => (camp === UNPLACED ? -1 - actor : camp));
}

/** How many pairs share a name. */
function pairsIn(names: readonly (string | number)[]): number {
  const counts = new Map<string | number, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum + pairsOf(count), 0);
}

function pairsOf(count: number): number {
  return (count * (count - 1)) / 2;
}
