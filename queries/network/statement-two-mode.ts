/**
 * Statements in two modes
 * =======================
 *
 * Actors and the topics of which they spoke, as Discourse Network Analyzer counts them: by statements.
 *
 *     IGNORE    w(a, t) = n(a, t)
 *     SUBTRACT  w(a, t) = Σk k · n(a, t, k): statements for less statements against
 *     COMBINE   w(a, t) = 1 for +, -1 for -, 2 for both, 0 for neither
 *
 *     ACTIVITY    w / Σt n(a, t)
 *     PROMINENCE  w / Σa n(a, t)
 *
 * Choice: for IGNORE statements alike in actor and topic are alike, whatever they say, as that tool has it.
 * A half polarity weighs a half. That tool writes COMBINE as 1 for +, 2 for - and 3 for both; normalised it
 * calls it uninterpretable, and here it is divided as the others are.
 *
 * [Article]: Leifeld, P. (2017). Discourse network analysis: policy debates as dynamic networks.
 * The Oxford Handbook of Political Networks. doi:10.1093/oxfordhb/9780190228217.013.25
 */
import type { Normalisation, TwoModeRelation } from './network-words.ts';
import { at, idAt, type PositionTable } from './position-table.ts';
import { inCells, madeBy } from './statement-weights.ts';
import { countStatements, type StatementCounts, type Statements } from './statements.ts';
import type { TopicTie, TwoModeOptions } from './two-mode.ts';

/** Ties actors to topics by the statements that they made, in order of actor and topic. */
export function statementTopics(
  table: PositionTable,
  statements: Statements,
  { relation, normalisation }: TwoModeOptions,
): readonly TopicTie[] {
  const counts = countStatements(table, statements, relation === 'IGNORE' ? 'NONE' : 'POLARITY');
  const made = madeBy(table, counts, (found) => found);
  const said = inCells(counts);
  const ties = table.topics.flatMap((topic, place) => {
    const cells = cellsOf(counts, place);
    const heard = cells.reduce((sum, cell) => sum + at(said, cell), 0);
    return cells.map((cell) => {
      const of = at(counts.actor, cell);
      const divisor = divisorOf(normalisation, at(made, of), heard);
      const weight = WEIGHTS[relation](counts, cell * counts.levels) / divisor;
      return { place: of, actor: idAt(table.actors, of), topic, weight };
    });
  });
  return ties.sort((a, b) => a.place - b.place).map(({ place: _, ...tie }) => tie);
}

function divisorOf(normalisation: Normalisation, made: number, heard: number): number {
  if (normalisation === 'ACTIVITY') return made;
  return normalisation === 'PROMINENCE' ? heard : 1;
}

function cellsOf({ start }: StatementCounts, topic: number): readonly number[] {
  const first = at(start, topic);
  return Array.from({ length: at(start, topic + 1) - first }, (_, i) => first + i);
}

type Weigh = (counts: StatementCounts, begin: number) => number;

const WEIGHTS: Readonly<Record<TwoModeRelation, Weigh>> = {
  IGNORE: ({ counts }, begin) => at(counts, begin),
  SUBTRACT: ({ counts }, begin) =>
    [-1, -0.5, 0, 0.5, 1].reduce((sum, polarity, k) => sum + polarity * at(counts, begin + k), 0),
  COMBINE: ({ counts }, begin) => {
    const isAgainst = at(counts, begin) + at(counts, begin + 1) > 0;
    const isFor = at(counts, begin + 3) + at(counts, begin + 4) > 0;
    return isFor && isAgainst ? 2 : Number(isFor) - Number(isAgainst);
  },
};
