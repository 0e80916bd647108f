/**
 * Normalise
 * =========
 *
 * Makes the weights of those who are much on record comparable with the weights of those who are not.
 *
 *     AGREEMENT   w / |T(a) ∩ T(b)|
 *     AVERAGE     w / ((|T(a)| + |T(b)|) / 2)
 *     JACCARD     w / |T(a) ∪ T(b)|
 *     COSINE      w / √(|T(a)| |T(b)|)
 *     DNA_COSINE  w / (|T(a)| |T(b)|)
 *
 * where T(a) are the topics that a is on record on.
 *
 * Choice: COSINE is the cosine of the two vectors of who spoke to what. Discourse Network Analyzer calls
 * the last one cosine; it is offered under that tool's name. That tool divides by statements, with
 * duplicates "acrossrange" by sides of topics: its numbers are these where nobody is on two sides of a topic,
 * and for JACCARD, where two who disagree on a topic count it twice, only where the two agree on every topic
 * too; its own are in `statement-weights.ts`. Pairs without a shared topic weigh nothing.
 *
 * [Article]: Leifeld, P. (2017). Discourse network analysis: policy debates as dynamic networks.
 * The Oxford Handbook of Political Networks. doi:10.1093/oxfordhb/9780190228217.013.25
 */
import type { Definition } from '../definition.ts';

import { LEIFELD_2017 } from './leifeld.ts';
import { topicsOfActors } from './mark-polarities.ts';
import type { Normalisation } from './network-words.ts';
import { at, type PositionTable } from './position-table.ts';
import { type Weights, weigh, weightAt } from './weights.ts';

/** What a pair of actors is divided by: of the topics of each, and of those they share. */
type Divisor = (one: number, other: number, both: number) => number;

const DIVISORS: Readonly<Partial<Record<Normalisation, Divisor>>> = {
  AGREEMENT: (_, __, both) => both,
  AVERAGE: (one, other) => (one + other) / 2,
  JACCARD: (one, other, both) => one + other - both,
  COSINE: (one, other) => Math.sqrt(one * other),
  DNA_COSINE: (one, other) => one * other,
};

const DIVIDED: Readonly<Record<Normalisation, string>> = {
  NONE: 'Weights are not normalised.',
  AGREEMENT: 'Weights are divided by |T(a) ∩ T(b)|, the topics that both are on record on.',
  AVERAGE: 'Weights are divided by (|T(a)| + |T(b)|) / 2, the mean of the numbers of their topics.',
  JACCARD: 'Weights are divided by |T(a) ∪ T(b)|, the topics that one of them is on record on.',
  COSINE: 'Weights are divided by √(|T(a)| |T(b)|), the cosine of who spoke to what.',
  DNA_COSINE:
    'Weights are divided by |T(a)| |T(b)|, which Discourse Network Analyzer calls cosine.',
  ACTIVITY: 'Weights are divided by |T(a)|, the topics that the actor is on record on.',
  PROMINENCE: 'Weights are divided by the number of actors on record on the topic.',
};

/** What a normalisation is. */
export function normalisationOf(normalisation: Normalisation): Definition {
  const name = `normalised by ${normalisation.toLowerCase().replace('_', ' ')}`;
  return {
    name: normalisation === 'NONE' ? 'not normalised' : name,
    definition: DIVIDED[normalisation],
    reference: normalisation === 'NONE' ? null : LEIFELD_2017,
  };
}

/** What weights are normalised by. */
export type NormaliseOptions = {
  readonly normalisation: Normalisation;
  /** The table that the weights are of. */
  readonly table: PositionTable;
  /** How many topics every two actors share. */
  readonly both: Weights;
};

/** Normalises weights between alike nodes; what is no normalisation of these leaves them as they are. */
export function normalise(
  weights: Weights,
  { normalisation, table, both }: NormaliseOptions,
): Weights {
  const divisor = DIVISORS[normalisation];
  if (divisor === undefined) return weights;
  const topics = topicsOfActors(table);
  return weigh(weights.ids, (i, j) => {
    const met = weightAt(both, i, j);
    return met === 0 ? 0 : weightAt(weights, i, j) / divisor(at(topics, i), at(topics, j), met);
  });
}
