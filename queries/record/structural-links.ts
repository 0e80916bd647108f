import type { Query } from '../query.ts';
import { oneOf, text } from '../read.ts';
import { STRUCTURAL_LINKS } from '../vocabulary.ts';
import type { Ids } from './ids.ts';

/** A link of the viewer's graph that is not a position. */
export type StructuralLink = {
  readonly source: string;
  readonly target: string;
  readonly type: (typeof STRUCTURAL_LINKS)[number];
};

/** The structural links at some nodes, whichever way they point. */
export const structuralLinks: Query<Ids, StructuralLink> = {
  name: 'structural-links',
  summary:
    'What some nodes are part of, members of, concern, became, recall and speak for; a row is a link.',
  cypher: /* Cypher */ `
    CALL () {
      MATCH (source:Clause)-[:PART_OF]->(target:Instrument)
      RETURN source.id AS source, 'PART_OF' AS type, target.id AS target
      UNION
      MATCH (source:Actor)-[:MEMBER_OF]->(target:Organisation)
      RETURN source.id AS source, 'MEMBER_OF' AS type, target.id AS target
      UNION
      MATCH (source:Target)-[:CONCERNS]->(target:Issue)
      RETURN source.id AS source, 'CONCERNS' AS type, target.id AS target
      UNION
      MATCH (source:Clause)<-[:FROM]-(:LineageStep)-[:TO]->(target:Clause)
      RETURN source.id AS source, 'BECAME' AS type, target.id AS target
      UNION
      MATCH (source:Instrument)-[:RECALLS]->(target:Instrument)
      RETURN source.id AS source, 'RECALLS' AS type, target.id AS target
      UNION
      MATCH (source:Person)-[:SPEAKS_FOR]->(target:Actor)
      RETURN source.id AS source, 'SPEAKS_FOR' AS type, target.id AS target
    }
    WITH source, type, target
    WHERE source IN $ids OR target IN $ids
    RETURN source, type, target
    ORDER BY type, source, target
  `,
  example: { ids: ['clause:unea7-minerals-draft/expert-group', 'state:UGA'] },
  read: (row) => ({
    source: text(row, 'source'),
    type: oneOf(row, 'type', STRUCTURAL_LINKS),
    target: text(row, 'target'),
  }),
};
