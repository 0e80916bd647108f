import type { Query } from '../query.ts';
import { number, text } from '../read.ts';

/** How many positions an actor holds. */
export type ActorLoad = { readonly actor: string; readonly positions: number };

/** How many positions each of some actors holds: counted by links, without a look at any position. */
export const actorLoads: Query<{ readonly actors: readonly string[] }, ActorLoad> = {
  name: 'actor-loads',
  summary: 'How many positions actors hold, those named or all; a row is an actor and a number.',
  cypher: /* Cypher */ `
    MATCH (actor:Actor)
    WHERE size($actors) = 0 OR actor.id IN $actors
    RETURN actor.id AS actor, COUNT { (actor)-[:HOLDS]->(:Position) } AS positions
    ORDER BY actor
  `,
  example: { actors: ['state:UGA'] },
  read: (row) => ({ actor: text(row, 'actor'), positions: number(row, 'positions') }),
};

/** How many positions actors hold on some targets, those named or all. */
export const actorLoadsOn: Query<
  { readonly actors: readonly string[]; readonly targets: readonly string[] },
  ActorLoad
> = {
  name: 'actor-loads-on',
  summary: 'How many positions actors hold on some targets; a row is an actor and a number.',
  cypher: /* Cypher */ `
    MATCH (target:Target)
    WHERE target.id IN $targets
    MATCH (target)<-[:ON]-(position:Position)<-[:HOLDS]-(actor:Actor)
    WHERE size($actors) = 0 OR actor.id IN $actors
    WITH actor.id AS actor, count(position) AS positions
    RETURN actor, positions
    ORDER BY actor
  `,
  example: { actors: [], targets: ['clause:unea7-minerals-draft/due-diligence'] },
  read: actorLoads.read,
};
