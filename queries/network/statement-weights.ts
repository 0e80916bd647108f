/**
 * Statement weights
 * =================
 *
 * Congruence, conflict and net as Discourse Network Analyzer counts them: by statements.
 *
 *     congruence(a, b) = Σt Σk Σl n(a, t, k) n(b, t, l) c(k, l)
 *     conflict(a, b)   = Σt Σk Σl n(a, t, k) n(b, t, l) d(k, l)
 *
 *     SIGN     c = 1 for one sign, + or -;  d = 1 for + and -;  zero agrees with nothing
 *     EXACT    c = 1 for k = l;             d = 1 for the others
 *     ORDINAL  c = 1 - |k - l| / 2;         d = |k - l| / 2
 *
 *     AGREEMENT   w / Σt n(a, t) n(b, t)
 *     AVERAGE     w / ((n(a) + n(b)) / 2)
 *     JACCARD     w / Σt Σk (n(a, t, k) [n(b, t, k) = 0] + n(b, t, k) [n(a, t, k) = 0] + n(a, t, k) n(b, t, k))
 *     COSINE      w / √(Σt n(a, t)² Σt n(b, t)²)
 *     DNA_COSINE  w / (n(a) n(b))
 *
 * where n(a, t) and n(a) are sums over the levels, and over the topics too.
 *
 * Choice: levels are signs for SIGN (a yes or no of that tool is + or -) and polarities for the others
 * (its whole numbers). AVERAGE, JACCARD and DNA_COSINE are that tool's "average", "jaccard" and "cosine";
 * AGREEMENT and COSINE it does not have, and its one-mode "ignore" is what AGREEMENT divides by.
 *
 * [Article]: Leifeld, P. (2017). Discourse network analysis: policy debates as dynamic networks.
 * The Oxford Handbook of Political Networks. doi:10.1093/oxfordhb/9780190228217.013.25
 */
import type { Normalisation, OneModeRelation, Similarity } from './network-words.ts';
import { at, type PositionTable } from './position-table.ts';
import { countStatements, type StatementCounts, type Statements } from './statements.ts';
import { type Weights, weigh, weightAt } from './weights.ts';

/** What is weighed, and how. */
export type StatementOptions = {
  readonly relation: OneModeRelation;
  readonly similarity: Similarity;
  readonly normalisation: Normalisation;
};

/** Weighs every two actors of a table by the statements that they made. */
export function statementWeights(
  table: PositionTable,
  statements: Statements,
  { relation, similarity, normalisation }: StatementOptions,
): Weights {
  const grain = similarity === 'SIGN' ? 'SIGN' : 'POLARITY';
  const counts = countStatements(table, statements, grain);
  const { levels, counts: n } = counts;
  const alike = ALIKE[similarity];
  const worth = WORTH[relation];
  const weights = sumOverTopics(table, counts, (one, other) => {
    let sum = 0;
    for (let k = 0; k < levels; k += 1) {
      for (let l = 0; l < levels; l += 1) {
        sum += at(n, one + k) * at(n, other + l) * worth(...alike(k, l));
      }
    }
    return sum;
  });
  const divide = DIVISORS[normalisation];
  if (divide === undefined) return weights;
  const divisors = divide(table, counts);
  return weigh(table.actors, (i, j) => {
    const [weight, divisor] = [weightAt(weights, i, j), divisors(i, j)];
    return weight === 0 ? 0 : weight / divisor;
  });
}

/** How far two levels are alike and how far they are opposed, 0 to 1. */
type Compared = readonly [alike: number, against: number];

const ALIKE: Readonly<Record<Similarity, (k: number, l: number) => Compared>> = {
  SIGN: (k, l) => [k === l && k !== 1 ? 1 : 0, Math.abs(k - l) === 2 ? 1 : 0],
  EXACT: (k, l) => [k === l ? 1 : 0, k === l ? 0 : 1],
  ORDINAL: (k, l) => [1 - Math.abs(k - l) / 4, Math.abs(k - l) / 4],
};

const WORTH: Readonly<Record<OneModeRelation, (alike: number, against: number) => number>> = {
  CONGRUENCE: (alike) => alike,
  CONFLICT: (_, against) => against,
  SUBTRACT: (alike, against) => alike - against,
};

/** What the weight of two actors is divided by. */
type Divisor = (i: number, j: number) => number;

const DIVISORS: Readonly<
  Partial<Record<Normalisation, (table: PositionTable, counts: StatementCounts) => Divisor>>
> = {
  AGREEMENT: (table, counts) => {
    const pairs = sumOverTopics(
      table,
      counts,
      (one, other) => inCell(counts, one) * inCell(counts, other),
    );
    return (i, j) => weightAt(pairs, i, j);
  },
  AVERAGE: (table, counts) => {
    const made = madeBy(table, counts, (statements) => statements);
    return (i, j) => (at(made, i) + at(made, j)) / 2;
  },
  JACCARD: (table, counts) => {
    const made = madeBy(table, counts, (statements) => statements);
    const met = sumOverTopics(table, counts, (one, other) => metInCells(counts, one, other));
    return (i, j) => at(made, i) + at(made, j) + weightAt(met, i, j);
  },
  COSINE: (table, counts) => {
    const squares = madeBy(table, counts, (statements) => statements ** 2);
    return (i, j) => Math.sqrt(at(squares, i) * at(squares, j));
  },
  DNA_COSINE: (table, counts) => {
    const made = madeBy(table, counts, (statements) => statements);
    return (i, j) => at(made, i) * at(made, j);
  },
};

/** On levels on which both made statements: their product, in place of their sum. */
function metInCells({ counts, levels }: StatementCounts, one: number, other: number): number {
  let sum = 0;
  for (let k = 0; k < levels; k += 1) {
    const [own, met] = [at(counts, one + k), at(counts, other + k)];
    if (own > 0 && met > 0) sum += own * met - own - met;
  }
  return sum;
}

/** Sums for every two actors what their cells on each topic come to; cells by where their levels begin. */
function sumOverTopics(
  { actors }: PositionTable,
  { start, actor, levels }: StatementCounts,
  of: (one: number, other: number) => number,
): Weights {
  const size = actors.length;
  const sums = new Float64Array(size * size);
  for (let topic = 0; topic + 1 < start.length; topic += 1) {
    const end = at(start, topic + 1);
    for (let one = at(start, topic); one < end; one += 1) {
      for (let other = one + 1; other < end; other += 1) {
        const pair = at(actor, one) * size + at(actor, other);
        sums[pair] = at(sums, pair) + of(one * levels, other * levels);
      }
    }
  }
  return weigh(actors, (i, j) => at(sums, i * size + j));
}

/** Sums for each actor over its topics what the statements on each come to. */
export function madeBy(
  { actors }: PositionTable,
  counts: StatementCounts,
  worth: (statements: number) => number,
): Float64Array {
  const made = new Float64Array(actors.length);
  counts.actor.forEach((place, cell) => {
    made[place] = at(made, place) + worth(inCell(counts, cell * counts.levels));
  });
  return made;
}

/** How many statements a cell holds, by where its levels begin. */
export function inCell({ counts, levels }: StatementCounts, begin: number): number {
  let sum = 0;
  for (let level = 0; level < levels; level += 1) sum += at(counts, begin + level);
  return sum;
}
