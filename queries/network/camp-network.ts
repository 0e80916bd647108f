/**
 * Camp network
 * ============
 *
 * What camps are found in: how often two actors stand together and against each other, over the topics
 * that both spoke to.
 *
 *     subtract(i, j) = congruence(i, j) - conflict(i, j)
 *     agreement(i, j) = subtract(i, j) / shared(i, j), 0 where they share no topic
 *
 * Choice: all are computed with the similarity of the question. By exact similarity two who hold several
 * polarities can conflict more than once on a topic; their agreement is then -1.
 *
 * [Article]: Leifeld, P. (2017). Discourse network analysis. The Oxford Handbook of Political Networks.
 * doi:10.1093/oxfordhb/9780190228217.013.25
 */
import { conflict } from './conflict.ts';
import { congruence } from './congruence.ts';
import { shared } from './count-pairs.ts';
import type { Similarity } from './network-words.ts';
import type { PositionTable } from './position-table.ts';
import { type Weights, weigh, weightAt } from './weights.ts';

/** The ties of each two actors. */
export interface CampNetwork {
  readonly congruence: Weights;
  readonly conflict: Weights;
  /** Congruence less conflict. */
  readonly subtract: Weights;
  /** Topics that both spoke to. */
  readonly shared: Weights;
  /** Congruence less conflict for each shared topic, -1 to 1. */
  readonly agreement: Weights;
}

/** Finds the ties of the actors of a table. */
export function campNetwork(table: PositionTable, similarity: Similarity): CampNetwork {
  const both = shared(table);
  const [alike, against] = [congruence(table, similarity), conflict(table, similarity)];
  const subtract = weigh(table.actors, (i, j) => weightAt(alike, i, j) - weightAt(against, i, j));
  const agreement = weigh(table.actors, (i, j) =>
    Math.max(-1, weightAt(subtract, i, j) / Math.max(1, weightAt(both, i, j))),
  );
  return { congruence: alike, conflict: against, shared: both, subtract, agreement };
}
