/**
 * Corroboration
 * =============
 *
 * How many sources show a position of the same actor on the same target with the same sign; for the
 * stances without polarity, the same stance.
 *
 * Choice: sources that reprint one another count once, by the source at the end of the chain of
 * reprints. An inferred position is shown by no source: it counts those of the positions beside it.
 * These are found from the target, which has fewer positions than an actor that speaks to everything.
 */
import type { Query } from '../query.ts';
import { number, text } from '../read.ts';
import type { Ids } from './ids.ts';
import { SAME_SIDE } from './same-side.ts';

/** How many sources agree with a position. */
export type Corroboration = { readonly of: string; readonly count: number };

/** How many sources agree with positions. */
export const corroboration: Query<Ids, Corroboration> = {
  name: 'corroboration',
  summary:
    'How many sources, reprints counted once, agree with positions; a row is a position and a number.',
  cypher: /* Cypher */ `
    UNWIND $ids AS of
    MATCH (position:Position {id: of})<-[:HOLDS]-(actor:Actor)
    MATCH (position)-[:ON]->(target:Target)
    MATCH (target)<-[:ON]-(other:Position)<-[:HOLDS]-(actor)
    WHERE ${SAME_SIDE}
    MATCH (other)-[:SHOWN_BY]->(:Evidence)-[:QUOTES]->(:Source)-[:REPRINTS*0..9]->(root:Source)
    WHERE NOT EXISTS { MATCH (root)-[:REPRINTS]->(:Source) }
    RETURN of, count(DISTINCT root.id) AS count
    ORDER BY of
  `,
  example: { ids: ['position:sau-draft'] },
  read: (row) => ({ of: text(row, 'of'), count: number(row, 'count') }),
};
