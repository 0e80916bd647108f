/**
 * Compare
 * =======
 *
 * Actors side by side, topic by topic, and how far they agree over all.
 *
 *     agreement = mean over the pairs that share a topic of congruence(a, b) / |T(a) ∩ T(b)|
 *
 * Choice: the mean is over pairs, not over topics, so that a pair that shares much does not speak for
 * the rest. The verdict on a topic goes by signs alone; silence and absence take no part in it.
 *
 * [Article]: Leifeld, P. (2017). Discourse network analysis: policy debates as dynamic networks.
 * The Oxford Handbook of Political Networks. doi:10.1093/oxfordhb/9780190228217.013.25
 */
import type { Definition } from '../definition.ts';
import type { Cell } from './cells-on-topics.ts';
import { congruence } from './congruence.ts';
import { shared } from './count-pairs.ts';
import { holdingsOf } from './holdings.ts';
import { LEIFELD_2017 } from './leifeld.ts';
import type { Similarity } from './network-words.ts';
import { at, type PositionTable } from './position-table.ts';
import { weightAt } from './weights.ts';

/** What the agreement of a comparison is. */
export const AGREEMENT: Definition = {
  name: 'agreement',
  definition:
    'agreement = mean over the pairs of actors that share a topic of congruence(a, b) / |T(a) ∩ T(b)|, where congruence(a, b) = Σ c(a, b, t) over the topics shared.',
  reference: LEIFELD_2017,
};

/** How far the actors of a table agree: the mean over pairs; null where no two share a topic. */
export function agreementOf(table: PositionTable, similarity: Similarity): number | null {
  const [alike, both] = [congruence(table, similarity), shared(table)];
  const shares = table.actors.flatMap((_, i) =>
    table.actors.flatMap((__, j) => {
      const met = i < j ? weightAt(both, i, j) : 0;
      return met === 0 ? [] : [weightAt(alike, i, j) / met];
    }),
  );
  return shares.length === 0 ? null : shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

/** On how many topics all of so many actors are on record with a polarity. */
export function sharedByAll(table: PositionTable, actors: number): number {
  const { start } = holdingsOf(table);
  return table.topics.filter((_, topic) => at(start, topic + 1) - at(start, topic) === actors)
    .length;
}

/** What the cells of one topic say together. */
export function verdictOf(cells: readonly Cell[]): string {
  const placed = cells.flatMap(({ polarity, mixed }) =>
    polarity === null ? [] : [mixed ? 'mixed' : Math.sign(polarity)],
  );
  if (placed.length === 0) return 'nobody takes a side';
  if (placed.length === 1) return 'one is on record';
  if (placed.includes('mixed')) return 'one is on both sides';
  if (placed.includes(1) && placed.includes(-1)) return 'they disagree';
  if (new Set(placed).size > 1) return 'one abstains';
  return { '1': 'all are for', '-1': 'all are against', '0': 'all abstain' }[`${placed[0]}`] ?? '';
}
