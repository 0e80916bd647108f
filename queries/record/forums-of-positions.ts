import type { Query } from '../query.ts';
import { type Ids, type Link, readLink } from './ids.ts';

/** The forum of positions. */
export const forumsOfPositions: Query<Ids, Link> = {
  name: 'forums-of-positions',
  summary:
    'The forum of positions: the body of the event, else of the instrument, else of the negotiation; a row is a position and a body.',
  cypher: /* Cypher */ `
    UNWIND $ids AS of
    MATCH (position:Position {id: of})-[:ON]->(target:Target)
    WITH of,
      [(position)-[:TAKEN_AT]->(:Event)-[:UNDER]->(body:Organisation) | body.id][0] AS host,
      [(target)-[:UNDER]->(body:Organisation) | body.id][0] AS maker,
      [(target)-[:PART_OF]->(:Instrument)-[:UNDER]->(body:Organisation) | body.id][0] AS makerOfWhole,
      [(position)-[:TAKEN_AT]->(:Event)-[:BELONGS_TO]->(:Negotiation)-[:UNDER]->(body:Organisation)
        | body.id][0] AS ofEvent,
      [(target)-[:BELONGS_TO]->(:Negotiation)-[:UNDER]->(body:Organisation) | body.id][0] AS ofTarget,
      [(target)-[:PART_OF]->(:Instrument)-[:BELONGS_TO]->(:Negotiation)-[:UNDER]->(body:Organisation)
        | body.id][0] AS ofWhole
    WITH of, coalesce(host, maker, makerOfWhole, ofEvent, ofTarget, ofWhole) AS id
    WHERE id IS NOT NULL
    RETURN of, id
    ORDER BY of, id
  `,
  example: { ids: ['position:sau-expert-group'] },
  read: readLink,
};
