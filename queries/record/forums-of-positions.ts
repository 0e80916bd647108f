import type { Query } from '../query.ts';
import { forumOf } from './forum-of.ts';
import { type Ids, type Link, readLink } from './ids.ts';

/** The forum of positions. */
export const forumsOfPositions: Query<Ids, Link> = {
  name: 'forums-of-positions',
  summary:
    'The forum of positions: the body of the event, else of the instrument, else of the negotiation; a row is a position and a body.',
  cypher: /* Cypher */ `
    UNWIND $ids AS of
    MATCH (position:Position {id: of})-[:ON]->(target:Target)
    WITH of, ${forumOf('position', 'target')} AS id
    WHERE id IS NOT NULL
    RETURN of, id
    ORDER BY of, id
  `,
  example: { ids: ['position:sau-expert-group'] },
  read: readLink,
};
