import { text } from '../read.ts';
import { type FilteredQuery, filtered } from '../record/filtered-query.ts';
import type { Ids } from '../record/ids.ts';
import { EVERY_POSITION, type PositionFilterParams } from '../record/position-filter.ts';

/** Which of some positions pass a filter. */
export const passingPositions: FilteredQuery<PositionFilterParams & Ids, string> = filtered({
  name: 'passing-positions',
  summary: 'Which of these positions pass a filter; a row is the id of one.',
  path: /* Cypher */ `
    UNWIND $ids AS of
    MATCH (position:Position {id: of})
    MATCH (position)<-[:HOLDS]-(actor:Actor)
    MATCH (position)-[:ON]->(target:Target)`,
  cypher: (found) => /* Cypher */ `${found}
    WITH DISTINCT position.id AS id
    RETURN id
    ORDER BY id
  `,
  example: { ...EVERY_POSITION, ids: ['position:uga-draft'] },
  read: (row) => text(row, 'id'),
});
