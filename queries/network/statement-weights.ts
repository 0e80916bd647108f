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
import { type Meeting, meetings } from './meetings.ts';
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
  const { levels, counts: made } = counts;
  const worth = (k: number, l: number) => WORTH[relation](...ALIKE[similarity](k, l));
  const weights = meetings(table, counts, { width: levels, one: met(counts, worth), other: made });
  const divide = DIVISORS[normalisation];
  if (divide === undefined) return weights;
  const divisors = divide(table, counts);
  return weigh(table.actors, (i, j) => {
    const weight = weightAt(weights, i, j);
    return weight === 0 ? 0 : weight / divisors(i, j);
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

/** Of each cell and level what a statement of that level meets there, each met by its worth. */
function met(
  { counts, levels }: StatementCounts,
  worth: (k: number, l: number) => number,
): Float64Array {
  const square = Array.from({ length: levels ** 2 }, (_, place) =>
    worth(Math.floor(place / levels), place % levels),
  );
  return counts.map((_, place) => {
    const [level, begin] = [place % levels, place - (place % levels)];
    let sum = 0;
    for (let k = 0; k < levels; k += 1)
      sum += at(counts, begin + k) * at(square, k * levels + level);
    return sum;
  });
}

/** What the weight of two actors is divided by. */
type Divisor = (i: number, j: number) => number;

const DIVISORS: Readonly<
  Partial<Record<Normalisation, (table: PositionTable, counts: StatementCounts) => Divisor>>
> = {
  AGREEMENT: (table, counts) => {
    const said = inCells(counts);
    const pairs = meetings(table, counts, { width: 1, one: said, other: said });
    return (i, j) => weightAt(pairs, i, j);
  },
  AVERAGE: (table, counts) => {
    const made = madeBy(table, counts, (statements) => statements);
    return (i, j) => (at(made, i) + at(made, j)) / 2;
  },
  JACCARD: (table, counts) => {
    const made = madeBy(table, counts, (statements) => statements);
    const both = meetings(table, counts, jaccardSides(counts));
    return (i, j) => at(made, i) + at(made, j) + weightAt(both, i, j);
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

/** On levels on which both made statements their product in place of their sum, n m - n [m > 0] - m [n > 0], as products. */
function jaccardSides({ counts, levels }: StatementCounts): Meeting {
  const width = 3 * levels;
  const [one, other] = [new Float64Array(counts.length * 3), new Float64Array(counts.length * 3)];
  counts.forEach((count, place) => {
    const begin = (place - (place % levels)) * 3 + (place % levels);
    const isSaid = count > 0 ? 1 : 0;
    one.set([count], begin);
    other.set([count], begin);
    one.set([count], begin + levels);
    other.set([-isSaid], begin + levels);
    one.set([isSaid], begin + 2 * levels);
    other.set([-count], begin + 2 * levels);
  });
  return { width, one, other };
}

/** Sums for each actor over its topics what the statements on each come to. */
export function madeBy(
  { actors }: PositionTable,
  counts: StatementCounts,
  worth: (statements: number) => number,
): Float64Array {
  const made = new Float64Array(actors.length);
  inCells(counts).forEach((statements, cell) => {
    const place = at(counts.actor, cell);
    made[place] = at(made, place) + worth(statements);
  });
  return made;
}

/** How many statements each cell holds. */
export function inCells({ actor, counts, levels }: StatementCounts): Float64Array {
  return Float64Array.from(actor, (_, cell) => {
    let sum = 0;
    for (let level = 0; level < levels; level += 1) sum += at(counts, cell * levels + level);
    return sum;
  });
}
