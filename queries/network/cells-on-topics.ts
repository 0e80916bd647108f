import type { Row } from '../query.ts';
import { text, texts } from '../read.ts';
import { type FilteredQuery, filtered } from '../record/filtered-query.ts';
import { EVERY_POSITION, type PositionFilterParams } from '../record/position-filter.ts';
import { POLARITY, STANCES, type Stance } from '../vocabulary.ts';
import { LEVELS, type Level } from './network-words.ts';
import { TOPICS_OF_TARGETS } from './positions-on-topics.ts';

/** All that an actor holds on a topic, stances without polarity included. */
export type Cell = {
  readonly actor: string;
  readonly topic: string;
  /** Each once, from for to against. */
  readonly stances: readonly Stance[];
  /** Ids of the positions, in order. */
  readonly positions: readonly string[];
  /** m(a, t), the mean of the polarities held, each once: -1 to 1; null where none has one. */
  readonly polarity: number | null;
  /** Whether positions for and against are both held. */
  readonly mixed: boolean;
};

/** The filter, and how many cells there may be. */
export type CellParams = PositionFilterParams & { readonly limit: number };

/** What actors hold on the topics of each level. */
export const CELLS_ON: Readonly<Record<Level, FilteredQuery<CellParams, Cell>>> = {
  CLAUSE: cellsOn('CLAUSE'),
  ISSUE: cellsOn('ISSUE'),
  INSTRUMENT: cellsOn('INSTRUMENT'),
};

/** The questions, for the catalogue. */
export const CELL_QUESTIONS: readonly FilteredQuery<CellParams, Cell>[] = LEVELS.map(
  (level) => CELLS_ON[level],
);

function cellsOn(level: Level): FilteredQuery<CellParams, Cell> {
  const topics = `${level.toLowerCase()}s`;
  return filtered({
    name: `cells-on-${topics}`,
    summary: `What actors hold on ${topics}; a row is an actor, a topic, the stances and the positions.`,
    cypher: (found) => /* Cypher */ `${found}${TOPICS_OF_TARGETS[level]}
    WITH actor, topic, position
    ORDER BY position.id
    WITH actor.id AS actor, topic.id AS topic,
      collect(position.stance) AS stances, collect(position.id) AS positions
    RETURN actor, topic, stances, positions
    ORDER BY actor, topic
    LIMIT $limit
  `,
    example: { ...EVERY_POSITION, stances: ['OPPOSES'], limit: 100 },
    read: readCell,
  });
}

function readCell(row: Row): Cell {
  return {
    actor: text(row, 'actor'),
    topic: text(row, 'topic'),
    positions: texts(row, 'positions'),
    ...leaningOf(texts(row, 'stances')),
  };
}

/** What stances come to, however often each is held. */
export function leaningOf(found: readonly string[]): Omit<Cell, 'actor' | 'topic' | 'positions'> {
  const stances = STANCES.filter((stance) => found.includes(stance));
  const polarities = [...new Set(stances.flatMap((stance) => POLARITY[stance] ?? []))];
  const sum = polarities.reduce((total, polarity) => total + polarity, 0);
  return {
    stances,
    polarity: polarities.length === 0 ? null : sum / polarities.length,
    mixed: polarities.some((one) => one > 0) && polarities.some((one) => one < 0),
  };
}
