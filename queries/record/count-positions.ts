import type { Row } from '../query.ts';
import { number, text } from '../read.ts';
import { type FilteredQuery, filtered } from './filtered-query.ts';
import type { Ids } from './ids.ts';
import { EVERY_POSITION, type PositionFilterParams } from './position-filter.ts';
import { OF_ACTOR, ON_TARGET } from './positions-of.ts';

/** What is counted: positions that pass the filter up to a place in their order, that place included. */
export type PositionCountParams = PositionFilterParams & {
  /** The day and id to count up to; a null day counts them all. */
  readonly day: string | null;
  readonly id: string;
};
/** A number of positions, and the actor or target whose they are. */
export type CountOf = { readonly of: string; readonly count: number };

const ALL: PositionCountParams = { ...EVERY_POSITION, day: null, id: '' };

const UP_TO = /* Cypher */ `
    WITH position, coalesce(position.firstDay, '9999') AS day
    WHERE $day IS NULL OR day < $day OR (day = $day AND position.id <= $id)
    RETURN count(position) AS count`;

/** How many positions pass a filter. */
export const countPositions: FilteredQuery<PositionCountParams, number> = filtered({
  name: 'count-positions',
  summary: 'How many positions pass a filter; the one row is their number.',
  cypher: (found) => `${found}${UP_TO}
  `,
  unfiltered: /* Cypher */ `
    MATCH (position:Position)${UP_TO}
  `,
  example: { ...ALL, stances: ['OPPOSES'] },
  read: (row) => number(row, 'count'),
});

/** How many positions of each actor pass a filter. */
export const countPositionsOfActors: FilteredQuery<Ids & PositionCountParams, CountOf> = filtered({
  name: 'count-positions-of-actors',
  summary: 'How many positions of each actor pass a filter; a row is an actor and a number.',
  path: OF_ACTOR,
  cypher: countOfEach,
  example: { ...ALL, ids: ['state:SAU', 'state:UGA'] },
  read: readCount,
});

/** How many positions on each target pass a filter. */
export const countPositionsOnTargets: FilteredQuery<Ids & PositionCountParams, CountOf> = filtered({
  name: 'count-positions-on-targets',
  summary: 'How many positions on each target pass a filter; a row is a target and a number.',
  path: ON_TARGET,
  cypher: countOfEach,
  example: { ...ALL, ids: ['clause:unea7-minerals-draft/expert-group'] },
  read: readCount,
});

function countOfEach(found: string): string {
  return /* Cypher */ `
    UNWIND $ids AS of
    CALL (of) {${found}${UP_TO}
    }
    RETURN of, count
    ORDER BY of
  `;
}

function readCount(row: Row): CountOf {
  return { of: text(row, 'of'), count: number(row, 'count') };
}
