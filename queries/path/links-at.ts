import type { Query } from '../query.ts';
import { type GraphLinkRow, readGraphLink } from '../record/graph-links.ts';
import type { Ids } from '../record/ids.ts';

/** The positions at some actors and targets, drawn as links; found from their ends, however many others there are; grouped as in `graphLinksAt`. */
export const linksAt: Query<Ids, GraphLinkRow> = {
  name: 'links-at',
  summary:
    'The positions at some actors and targets, drawn; a row is an actor, a target, a stance and its positions.',
  cypher: /* Cypher */ `
    UNWIND $ids AS of
    CALL (of) {
      MATCH (actor:Actor {id: of})-[:HOLDS]->(position:Position)-[:ON]->(target:Target)
      RETURN actor.id AS actor, target.id AS target, position.id AS id, position.stance AS stance,
        position.evidentiality AS evidentiality
      UNION
      MATCH (target:Target {id: of})<-[:ON]-(position:Position)<-[:HOLDS]-(actor:Actor)
      RETURN actor.id AS actor, target.id AS target, position.id AS id, position.stance AS stance,
        position.evidentiality AS evidentiality
    }
    WITH actor, target, stance, id, evidentiality, count(of) AS times
    ORDER BY id
    WITH actor, target, stance, collect(id) AS positions, collect(evidentiality) AS evidentialities
    RETURN actor, target, stance, positions, evidentialities
    ORDER BY actor, target, stance
  `,
  example: { ids: ['state:UGA', 'clause:unea7-minerals-draft/due-diligence'] },
  read: readGraphLink,
};
