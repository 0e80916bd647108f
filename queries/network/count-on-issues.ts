import { number } from '../read.ts';
import { type FilteredQuery, filtered } from '../record/filtered-query.ts';
import { EVERY_POSITION, type PositionFilterParams } from '../record/position-filter.ts';

/** How many positions are on some issue: each once, however many issues its target concerns. */
export const countOnIssues: FilteredQuery<PositionFilterParams, number> = filtered({
  name: 'count-on-issues',
  summary: 'How many positions that pass a filter are on some issue; the one row is their number.',
  cypher: (found) => /* Cypher */ `${found}
    WITH position, target
    WHERE EXISTS { MATCH (target)-[:CONCERNS]->(:Issue) }
    RETURN count(position) AS count
  `,
  example: { ...EVERY_POSITION, stances: ['OPPOSES'] },
  read: (row) => number(row, 'count'),
});
