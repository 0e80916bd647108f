/**
 * Net
 * ===
 *
 * How much more two actors stand alike than against each other: Discourse Network Analyzer's "subtract".
 *
 *     net(a, b) = congruence(a, b) - conflict(a, b)
 *
 * Choice: where Discourse Network Analyzer's numbers are these, `congruence.ts` says. Divided by the topics shared it lies in -1 to 1 by SIGN and ORDINAL; by EXACT only where
 * nobody holds several polarities on one topic.
 *
 * [Article]: Leifeld, P. (2017). Discourse network analysis: policy debates as dynamic networks.
 * The Oxford Handbook of Political Networks. doi:10.1093/oxfordhb/9780190228217.013.25
 */
import type { Definition } from '../definition.ts';
import { conflict } from './conflict.ts';
import { congruence } from './congruence.ts';
import { LEIFELD_2017 } from './leifeld.ts';
import type { Similarity } from './network-words.ts';
import type { PositionTable } from './position-table.ts';
import { type Weights, weigh, weightAt } from './weights.ts';

/** What net is. */
export const NET: Definition = {
  name: 'subtract',
  definition:
    'subtract(a, b) = congruence(a, b) - conflict(a, b) = Σ c(a, b, t) - Σ d(a, b, t) over the topics t that a and b are both on record on.',
  reference: LEIFELD_2017,
};

/** Weighs every two actors by how much more they stand alike than against each other. */
export function net(table: PositionTable, similarity: Similarity): Weights {
  const [alike, against] = [congruence(table, similarity), conflict(table, similarity)];
  return weigh(table.actors, (i, j) => weightAt(alike, i, j) - weightAt(against, i, j));
}
