import { number, text } from '../read.ts';
import { type FilteredQuery, filtered } from './filtered-query.ts';
import { EVERY_POSITION, type PositionFilterParams } from './position-filter.ts';

/** How many positions there are on a target. */
export type TargetTally = { readonly target: string; readonly positions: number };

/** How many of the positions that pass a filter are on each target, the most disputed target first. */
export const targetTallies: FilteredQuery<PositionFilterParams, TargetTally> = filtered({
  name: 'target-tallies',
  summary:
    'How many positions that pass a filter are on each target, the most opposed first; a row is a target and a number.',
  cypher: (found) => /* Cypher */ `${found}
    WITH target.id AS target, count(position) AS positions,
      sum(CASE WHEN position.stance IN ['OPPOSES', 'RESERVES'] THEN 1 ELSE 0 END) AS against
    RETURN target, positions, against
    ORDER BY against DESC, positions DESC, target
  `,
  example: EVERY_POSITION,
  read: (row) => ({ target: text(row, 'target'), positions: number(row, 'positions') }),
});
