/**
 * Conflict
 * ========
 *
 * How far two actors stand against each other on the topics that both are on record on.
 *
 *     conflict(a, b) = Σt d(a, b, t) over the topics t that a and b share
 *
 *     SIGN     d = number of ways in which one holds + and the other - on t
 *     EXACT    d = number of pairs of unequal polarities on t, one of each
 *     ORDINAL  d = |m(a, t) - m(b, t)| / 2
 *
 * Choice: as for congruence. By SIGN, who abstains is in conflict with nobody; by EXACT with all who
 * do not abstain. By EXACT a topic on which both hold several polarities can count more than once.
 *
 * [Article]: Leifeld, P. (2017). Discourse network analysis: policy debates as dynamic networks.
 * The Oxford Handbook of Political Networks. doi:10.1093/oxfordhb/9780190228217.013.25
 */
import type { Definition } from '../definition.ts';
import { countPairs, exactPairs, type PolarityPair } from './count-pairs.ts';
import { AGAINST, FOR } from './holdings.ts';
import { LEIFELD_2017 } from './leifeld.ts';
import type { Similarity } from './network-words.ts';
import { ordinalDistance } from './ordinal-distance.ts';
import type { PositionTable } from './position-table.ts';
import type { Weights } from './weights.ts';

/** What conflict is. */
export const CONFLICT: Definition = {
  name: 'conflict',
  definition: 'conflict(a, b) = Σ d(a, b, t) over the topics t that a and b are both on record on.',
  reference: LEIFELD_2017,
};

const ON_TWO_SIDES: readonly PolarityPair[] = [
  [FOR, AGAINST],
  [AGAINST, FOR],
];

/** Weighs every two actors by how far they stand against each other. */
export function conflict(table: PositionTable, similarity: Similarity): Weights {
  if (similarity === 'SIGN') return countPairs(table, ON_TWO_SIDES);
  if (similarity === 'EXACT') return countPairs(table, exactPairs(false));
  return ordinalDistance(table);
}
