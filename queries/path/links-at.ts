import { type FilteredQuery, filtered } from '../record/filtered-query.ts';
import { AT, type GraphLinkRow, readGraphLink } from '../record/graph-links.ts';
import type { Ids } from '../record/ids.ts';
import { EVERY_POSITION, type PositionFilterParams } from '../record/position-filter.ts';

/** The positions at some actors and targets that pass a filter, drawn as links; however many there are. */
export const linksAt: FilteredQuery<PositionFilterParams & Ids, GraphLinkRow> = filtered({
  name: 'links-at',
  summary:
    'The positions at some actors and targets, drawn; a row is an actor, a target, a stance and its positions.',
  path: AT,
  cypher: (found) => /* Cypher */ `${found}
    WITH actor.id AS actor, target.id AS target, position
    ORDER BY position.id
    WITH actor, target, position.stance AS stance, collect(position.id) AS positions,
      collect(position.evidentiality) AS evidentialities
    RETURN actor, target, stance, positions, evidentialities
    ORDER BY actor, target, stance
  `,
  example: {
    ...EVERY_POSITION,
    ids: ['state:UGA', 'clause:unea7-minerals-draft/due-diligence'],
  },
  read: readGraphLink,
});
