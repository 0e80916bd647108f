import type { Query } from '../query.ts';
import type { Ids } from './ids.ts';
import { NAMED_POSITION, type PositionRow, readPosition } from './position-row.ts';

/** Positions by id. */
export const positionsById: Query<Ids, PositionRow> = {
  name: 'positions-by-id',
  summary: 'The positions of these ids; a row is a position.',
  cypher: /* Cypher */ `
    UNWIND $ids AS of
    MATCH (position:Position {id: of})<-[:HOLDS]-(actor:Actor)
    MATCH (position)-[:ON]->(target:Target)${NAMED_POSITION}
    ORDER BY id
  `,
  example: { ids: ['position:sau-expert-group'] },
  read: readPosition,
};
