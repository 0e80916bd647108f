/**
 * Camp network
 * ============
 *
 * What camps are found in: how often two actors stand together and against each other, over the topics
 * that both spoke to.
 *
 *     subtract(i, j) = congruence(i, j) - conflict(i, j)
 *
 * Choice: all are computed with the similarity of the question.
 *
 * [Article]: Leifeld, P. (2017). Discourse network analysis. The Oxford Handbook of Political Networks.
 * doi:10.1093/oxfordhb/9780190228217.013.25
 */
import type { CampTies } from './camps-by.ts';
import { conflict } from './conflict.ts';
import { congruence } from './congruence.ts';
import { shared } from './count-pairs.ts';
import type { Similarity } from './network-words.ts';
import type { PositionTable } from './position-table.ts';
import { type Weights, weigh, weightAt } from './weights.ts';

/** The ties of each two actors. */
export interface CampNetwork extends CampTies {
  readonly congruence: Weights;
  readonly conflict: Weights;
}

/** Finds the ties of the actors of a table. */
export function campNetwork(table: PositionTable, similarity: Similarity): CampNetwork {
  const [alike, against] = [congruence(table, similarity), conflict(table, similarity)];
  const subtract = weigh(table.actors, (i, j) => weightAt(alike, i, j) - weightAt(against, i, j));
  return { congruence: alike, conflict: against, subtract, shared: () => shared(table) };
}
