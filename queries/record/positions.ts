import { type FilteredQuery, filtered } from './filtered-query.ts';
import { FIRST_OF_ALL, type FilteredPageParams, ONE_PAGE } from './position-page.ts';
import { NAMED_POSITION, type PositionRow, readPosition } from './position-row.ts';

/** The positions that pass a filter. */
export const positions: FilteredQuery<FilteredPageParams, PositionRow> = filtered({
  name: 'positions',
  summary: 'A page of the positions that pass a filter, oldest first; a row is a position.',
  cypher: (found) => /* Cypher */ `${found}${ONE_PAGE}${NAMED_POSITION}
    ORDER BY day, id
  `,
  // Cut first, and only then followed to the ends.
  unfiltered: /* Cypher */ `
    MATCH (position:Position)
    WITH position, coalesce(position.firstDay, '9999') AS day
    WHERE day > $day OR (day = $day AND position.id > $id)
    WITH position, day
    ORDER BY day, position.id
    LIMIT $limit
    MATCH (position)<-[:HOLDS]-(actor:Actor)
    MATCH (position)-[:ON]->(target:Target)${NAMED_POSITION}
    ORDER BY day, id
  `,
  example: { ...FIRST_OF_ALL, stances: ['OPPOSES'], limit: 20 },
  read: readPosition,
});
