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
 * Choice: a piece of evidence is a statement; a position that none shows is one statement in a source of
 * its own, and what is only supposed is said once. Undated statements are of one month. Discourse Network
 * Analyzer takes months of different years for one; here a month belongs to its year. It counts weeks and
 * years too, which are not offered.
 *
 * [Article]: Leifeld, P. (2017). Discourse network analysis: policy debates as dynamic networks.
 * The Oxford Handbook of Political Networks. doi:10.1093/oxfordhb/9780190228217.013.25
 */
import { holdingsOf } from './holdings.ts';
import type { Duplicates } from './network-words.ts';
import { at, NO_DATE, NO_POSITION, type PositionTable } from './position-table.ts';
import type { ShownPositions } from './shown-positions.ts';

/** Positions that were said so often in one source, or in none. */
export type SaidPositions = Omit<ShownPositions, 'evidentiality'>;

/** Which statements are counted. */
export interface Statements {
  readonly duplicates: Duplicates;
  /** Which positions were said how often, by source; needed by ALL and DOCUMENT alone. */
  readonly said: readonly SaidPositions[];
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
  const { occasions, most } = OCCASIONS[statements.duplicates](table, statements.said);
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
  Record<Duplicates, (table: PositionTable, said: readonly SaidPositions[]) => Occasions>
> = {
  ALL: (table, said) => bySource(table, said, false),
  DOCUMENT: (table, said) => bySource(table, said, true),
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

/** Numbers the statements of each position: all of a source alike, or each for itself; 0 is what is only supposed. */
function bySource(
  { positions, position }: PositionTable,
  said: readonly SaidPositions[],
  areAlike: boolean,
): Occasions {
  const places = new Map(positions.map((id, place) => [id, place]));
  const known: number[][] = positions.map(() => []);
  const documents = new Map<string, number>();
  let most = 1;
  const anew = () => {
    most += 1;
    return most - 1;
  };
  const inDocument = (source: string) => {
    const document = documents.get(source) ?? anew();
    documents.set(source, document);
    return document;
  };
  for (const { source, times, positions: ids } of said) {
    const isOne = areAlike && source !== null;
    for (const own of ids.flatMap((id) => [known[places.get(id) ?? NO_POSITION] ?? []])) {
      if (isOne) own.push(inDocument(source));
      else own.push(...Array.from({ length: Math.max(1, times) }, anew));
    }
  }
  return { occasions: (row) => known[at(position, row)] ?? [0], most };
}
