/**
 * Statements
 * ==========
 *
 * How often an actor said one thing on a topic: what Discourse Network Analyzer counts.
 *
 *     n(a, t, k) = number of statements of polarity k that actor a made on topic t
 *
 *     ALL       every statement counts
 *     DOCUMENT  statements alike in actor, topic and polarity count once in each source
 *     MONTH     once in each month
 *     RANGE     once
 *
 * Choice: a piece of evidence is a statement, one in a reprint a statement in what it reprints; a position
 * that none shows is one statement in a source of its own, and what is only supposed is said once. Undated statements are of one month. Discourse Network
 * Analyzer takes months of different years for one; here a month belongs to its year. It counts weeks and
 * years too, which are not offered.
 *
 * [Article]: Leifeld, P. (2017). Discourse network analysis: policy debates as dynamic networks.
 * The Oxford Handbook of Political Networks. doi:10.1093/oxfordhb/9780190228217.013.25
 */
import type { Link } from '../record/ids.ts';
import { holdingsOf } from './holdings.ts';
import type { Duplicates } from './network-words.ts';
import { at, NO_DATE, NO_POSITION, type PositionTable } from './position-table.ts';
import type { SourcedPositions } from './sourced-positions.ts';

/** Positions that were said so often in one source. */
export type SaidPositions = Omit<SourcedPositions, 'evidentiality'>;

/** Which statements are counted. */
export interface Statements {
  readonly duplicates: Duplicates;
  /** Which positions were said how often, by source; needed by ALL and DOCUMENT alone. */
  readonly said: readonly SaidPositions[];
  /** What reprints go back to. @default no source is a reprint */
  readonly reprints?: readonly Link[];
}

/** What is told apart when statements are counted: the polarity, its sign, or nothing. */
export type Grain = 'POLARITY' | 'SIGN' | 'NONE';

/** How many levels each grain has, and the level of a polarity, doubled: the lowest first. */
const LEVELS_OF: Readonly<Record<Grain, { levels: number; levelOf: (doubled: number) => number }>> =
  {
    POLARITY: { levels: 5, levelOf: (doubled) => doubled + 2 },
    SIGN: { levels: 3, levelOf: (doubled) => Math.sign(doubled) + 1 },
    NONE: { levels: 1, levelOf: () => 0 },
  };

/** Statements counted: a cell for each actor and topic on record, as in `Holdings`. */
export interface StatementCounts {
  /** Where the cells of each topic begin, and one more for where the last end. */
  readonly start: Int32Array;
  /** Of each cell its actor. */
  readonly actor: Int32Array;
  readonly levels: number;
  /** Of each cell how many statements there are of each level. */
  readonly counts: Float64Array;
}

/** Counts the statements of a table, apart as far as the grain says. */
export function countStatements(
  table: PositionTable,
  statements: Statements,
  grain: Grain,
): StatementCounts {
  const { levels, levelOf } = LEVELS_OF[grain];
  const { start, actor } = holdingsOf(table);
  const cellOf = cellsOf(table, start, actor);
  const { occasions, most } = OCCASIONS[statements.duplicates](table, statements);
  const counts = new Float64Array(actor.length * levels);
  const said = new Set<number>();
  table.polarity.forEach((doubled, row) => {
    const place = cellOf(row) * levels + levelOf(doubled);
    for (const occasion of occasions(row)) {
      const statement = place * most + occasion;
      if (said.has(statement)) continue;
      said.add(statement);
      counts[place] = at(counts, place) + 1;
    }
  });
  return { start, actor, levels, counts };
}

/** Finds the cell of a row. */
function cellsOf({ topic, actor, actors }: PositionTable, start: Int32Array, of: Int32Array) {
  const cells = new Map<number, number>();
  for (let place = 0; place + 1 < start.length; place += 1) {
    for (let cell = at(start, place); cell < at(start, place + 1); cell += 1) {
      cells.set(place * actors.length + at(of, cell), cell);
    }
  }
  return (row: number) => cells.get(at(topic, row) * actors.length + at(actor, row)) ?? 0;
}

/** The occasions on which the position of a row was said, as numbers below `most`: alike on one, it counts once. */
type Occasions = { readonly occasions: (row: number) => readonly number[]; readonly most: number };

const OCCASIONS: Readonly<
  Record<Duplicates, (table: PositionTable, statements: Statements) => Occasions>
> = {
  ALL: bySource,
  DOCUMENT: bySource,
  MONTH: ({ date }) => ({ occasions: (row) => [monthOf(at(date, row))], most: MOST_MONTHS }),
  RANGE: () => ({ occasions: () => [0], most: 1 }),
};

const DAY = 86_400_000;
const MOST_MONTHS = 12 * 10_000;

/** A month by its number in the common era; 0 for no date. */
function monthOf(day: number): number {
  if (day === NO_DATE) return 0;
  const date = new Date(day * DAY);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** Numbers the statements of each position: those of a source alike, or each for itself; 0 is what is only supposed. */
function bySource({ positions, position }: PositionTable, statements: Statements): Occasions {
  const places = new Map(positions.map((id, place) => [id, place]));
  const known: number[][] = positions.map(() => []);
  const numbers = counter();
  for (const { of, occasions } of saidOf(statements, numbers)) {
    known[places.get(of) ?? NO_POSITION]?.push(...occasions);
  }
  for (const own of known) if (own.length === 0) own.push(numbers.next());
  return { occasions: (row) => known[at(position, row)] ?? [0], most: numbers.next() };
}

/** The positions that sources show, one after the other, each with the numbers of its statements there. */
function* saidOf({ duplicates, said, reprints = [] }: Statements, numbers: Counter) {
  const origins = new Map(reprints.map(({ of, id }) => [of, id]));
  for (const { source, times, positions } of said) {
    if (source === null) continue;
    const document = [numbers.of(origins.get(source) ?? source)];
    const each = () => Array.from({ length: times }, numbers.next);
    for (const of of positions) {
      yield { of, occasions: duplicates === 'DOCUMENT' ? document : each() };
    }
  }
}

type Counter = ReturnType<typeof counter>;

/** Gives out numbers from 1: a new one each time, or always the same for a name. */
function counter() {
  const named = new Map<string, number>();
  let last = 0;
  const next = () => {
    last += 1;
    return last;
  };
  const of = (name: string) => {
    const known = named.get(name) ?? next();
    named.set(name, known);
    return known;
  };
  return { next, of };
}
