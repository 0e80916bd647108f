/**
 * Congruence
 * ==========
 *
 * How far two actors stand alike on the topics that both are on record on.
 *
 *     congruence(a, b) = Σt c(a, b, t) over the topics t that a and b share
 *
 *     SIGN     c = number of signs (+, -) that both hold on t
 *     EXACT    c = number of polarities that both hold on t
 *     ORDINAL  c = 1 - |m(a, t) - m(b, t)| / 2
 *
 * Choice: a side of a topic counts once, however often an actor took it. An actor on record on both
 * sides counts on both, so that a topic can count twice; abstaining is no side. Discourse Network
 * Analyzer, whose statements are for or against, gives the same numbers by SIGN with duplicates
 * "acrossrange". It multiplies the numbers of statements where duplicates are included: these numbers are
 * in `statement-weights.ts`. On a scale it sums over every two levels; ORDINAL compares means.
 *
 * [Article]: Leifeld, P. (2017). Discourse network analysis: policy debates as dynamic networks.
 * The Oxford Handbook of Political Networks. doi:10.1093/oxfordhb/9780190228217.013.25
 */
import type { Definition } from '../definition.ts';
import { countPairs, exactPairs, type PolarityPair, shared } from './count-pairs.ts';
import { AGAINST, FOR } from './holdings.ts';
import { LEIFELD_2017 } from './leifeld.ts';
import type { Similarity } from './network-words.ts';
import { ordinalDistance } from './ordinal-distance.ts';
import type { PositionTable } from './position-table.ts';
import { type Weights, weigh, weightAt } from './weights.ts';

/** What congruence is. */
export const CONGRUENCE: Definition = {
  name: 'congruence',
  definition:
    'congruence(a, b) = Σ c(a, b, t) over the topics t that a and b are both on record on.',
  reference: LEIFELD_2017,
};

const BOTH_ON_ONE_SIDE: readonly PolarityPair[] = [
  [FOR, FOR],
  [AGAINST, AGAINST],
];

/** Weighs every two actors by how far they stand alike. */
export function congruence(table: PositionTable, similarity: Similarity): Weights {
  if (similarity === 'SIGN') return countPairs(table, BOTH_ON_ONE_SIDE);
  if (similarity === 'EXACT') return countPairs(table, exactPairs(true));
  const [both, apart] = [shared(table), ordinalDistance(table)];
  return weigh(table.actors, (i, j) => weightAt(both, i, j) - weightAt(apart, i, j));
}
