import type { Query } from '../query.ts';
import { text } from '../read.ts';
import { LEANING } from './sides.ts';

/** A target that an actor is on record both for and against. */
export type Contested = { readonly actor: string; readonly target: string };

/** The targets that actors are both for and against, whenever they said so. */
export const contested: Query<{ readonly actors: readonly string[] }, Contested> = {
  name: 'contested',
  summary:
    'The targets that actors are on record both for and against; a row is an actor and a target.',
  cypher: /* Cypher */ `
    MATCH (actor:Actor)-[:HOLDS]->(position:Position)-[:ON]->(target:Target)
    WHERE size($actors) = 0 OR actor.id IN $actors
    WITH actor.id AS actor, target.id AS target,
      sum(CASE WHEN position.stance IN ${LEANING.for} THEN 1 ELSE 0 END) AS pro,
      sum(CASE WHEN position.stance IN ${LEANING.against} THEN 1 ELSE 0 END) AS contra
    WHERE pro > 0 AND contra > 0
    RETURN actor, target
    ORDER BY actor, target
  `,
  example: { actors: [] },
  read: (row) => ({ actor: text(row, 'actor'), target: text(row, 'target') }),
};
