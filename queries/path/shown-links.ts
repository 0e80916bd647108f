import type { Query } from '../query.ts';
import { type Ids, type Link, readLink } from '../record/ids.ts';

/**
 * What stands behind structural links, each named as it is drawn: type, source and target. The others
 * are a matter of how the record is put together, and of no evidence.
 */
export const shownLinks: Query<Ids, Link> = {
  name: 'shown-links',
  summary:
    'The memberships, recalls and steps of lineage behind these links; a row is one of them, whose evidence shows the link.',
  cypher: /* Cypher */ `
    CALL () {
      MATCH (source:Actor)-[link:MEMBER_OF]->(target:Organisation)
      RETURN 'MEMBER_OF ' + source.id + ' ' + target.id AS of, link.id AS id
      UNION
      MATCH (source:Clause)<-[:FROM]-(step:LineageStep)-[:TO]->(target:Clause)
      RETURN 'BECAME ' + source.id + ' ' + target.id AS of, step.id AS id
      UNION
      MATCH (source:Instrument)-[link:RECALLS]->(target:Instrument)
      RETURN 'RECALLS ' + source.id + ' ' + target.id AS of, link.id AS id
    }
    WITH of, id
    WHERE of IN $ids
    RETURN of, id
    ORDER BY of, id
  `,
  example: { ids: ['MEMBER_OF state:UGA org:icglr'] },
  read: readLink,
};
