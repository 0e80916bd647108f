import type { Query } from '../query.ts';
import { type Ids, type Link, readLink } from '../record/ids.ts';

/** The sources that positions go back to; an inferred one goes back to those of its premises. */
export const originsOfPositions: Query<Ids, Link> = {
  name: 'origins-of-positions',
  summary:
    'The sources that positions go back to, reprints counted once, by way of their premises too; a row is a position and a source.',
  cypher: /* Cypher */ `
    UNWIND $ids AS of
    MATCH (:Position {id: of})-[:RESTS_ON*0..9]->(ground:Position)
    MATCH (ground)-[:SHOWN_BY]->(:Evidence)-[:QUOTES]->(:Source)-[:REPRINTS*0..9]->(root:Source)
    WHERE NOT EXISTS { MATCH (root)-[:REPRINTS]->(:Source) }
    WITH DISTINCT of, root.id AS id
    RETURN of, id
    ORDER BY of, id
  `,
  example: { ids: ['position:sau-expert-group', 'position:uga-due-diligence'] },
  read: readLink,
};

/** The sources that clauses, recalls and other links go back to. */
export const originsOfShown: Query<Ids, Link> = {
  name: 'origins-of-shown',
  summary:
    'The sources that clauses and links go back to, reprints counted once; a row is what is shown and a source.',
  cypher: /* Cypher */ `
    MATCH (evidence:Evidence)
    WHERE evidence.shows IN $ids
    MATCH (evidence)-[:QUOTES]->(:Source)-[:REPRINTS*0..9]->(root:Source)
    WHERE NOT EXISTS { MATCH (root)-[:REPRINTS]->(:Source) }
    WITH DISTINCT evidence.shows AS of, root.id AS id
    RETURN of, id
    ORDER BY of, id
  `,
  example: { ids: ['clause:unea-res-4-19/due-diligence'] },
  read: readLink,
};
