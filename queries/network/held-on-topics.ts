/**
 * Held on topics
 * ==============
 *
 * What actors hold on topics, without the positions one by one: a matrix of a large record needs the
 * stances of a cell, and not the ids of the thousands of positions behind it.
 */
import { number, oneOf, text } from '../read.ts';
import { type FilteredQuery, filtered } from '../record/filtered-query.ts';
import { EVERY_POSITION } from '../record/position-filter.ts';
import { STANCES, type Stance } from '../vocabulary.ts';
import { buildPositionTable } from './build-position-table.ts';
import { type Cell, type CellParams, leaningOf } from './cells-on-topics.ts';
import { LEVELS, type Level } from './network-words.ts';
import type { PositionTable } from './position-table.ts';
import { TOPICS_OF_TARGETS } from './positions-on-topics.ts';

/** How often an actor takes a stance on a topic. */
export type Held = {
  readonly actor: string;
  readonly topic: string;
  readonly stance: Stance;
  readonly positions: number;
};

/** All that an actor holds on a topic, and how many positions that is. */
export type HeldCell = Omit<Cell, 'positions'> & { readonly count: number };

/** What actors hold on the topics of each level. */
export const HELD_ON: Readonly<Record<Level, FilteredQuery<CellParams, Held>>> = {
  CLAUSE: heldOn('CLAUSE'),
  ISSUE: heldOn('ISSUE'),
  INSTRUMENT: heldOn('INSTRUMENT'),
};

/** The questions, for the catalogue. */
export const HELD_QUESTIONS: readonly FilteredQuery<CellParams, Held>[] = LEVELS.map(
  (level) => HELD_ON[level],
);

function heldOn(level: Level): FilteredQuery<CellParams, Held> {
  const topics = `${level.toLowerCase()}s`;
  return filtered({
    name: `held-on-${topics}`,
    summary: `How often actors take which stance on ${topics}; a row is an actor, a topic, a stance and a number.`,
    cypher: (found) => /* Cypher */ `${found}${TOPICS_OF_TARGETS[level]}
    WITH actor.id AS actor, topic.id AS topic, position.stance AS stance, count(position) AS positions
    RETURN actor, topic, stance, positions
    ORDER BY actor, topic, stance
    LIMIT $limit
  `,
    example: { ...EVERY_POSITION, stances: ['OPPOSES'], limit: 100 },
    read: (row) => ({
      actor: text(row, 'actor'),
      topic: text(row, 'topic'),
      stance: oneOf(row, 'stance', STANCES),
      positions: number(row, 'positions'),
    }),
  });
}

/** Puts together what each actor holds on each topic. */
export function cellsOf(rows: readonly Held[]): readonly HeldCell[] {
  const groups = new Map<string, Held[]>();
  for (const row of rows) {
    const key = `${row.actor} ${row.topic}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const count = group.reduce((sum, { positions }) => sum + positions, 0);
    const leaning = leaningOf(group.map(({ stance }) => stance));
    return [{ actor: first.actor, topic: first.topic, count, ...leaning }];
  });
}

/** The table of what cells hold: of each cell one position for each stance, which is all that likeness asks. */
export function tableOfCells(cells: readonly HeldCell[]): PositionTable {
  return buildPositionTable(
    cells.flatMap(({ actor, topic, stances }) =>
      stances.map((stance) => ({
        ...{ actor, topic, stance, day: null },
        position: `${actor} ${topic} ${stance}`,
      })),
    ),
  );
}
