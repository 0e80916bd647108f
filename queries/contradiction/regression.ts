/**
 * Regression
 * ==========
 *
 * An instrument recalls another and leaves out an issue that clauses of the other carry, as the
 * resolution of 2025 recalls 4/19 and does not restate its due diligence.
 *
 * Choice: left out is what neither the instrument nor any of its clauses concerns. The instrument must
 * be on record with clauses in its own words: of one known only from reports, what is missing may be
 * missing from the reports. It is the contradiction of the body that made it.
 *
 * [Article]: none; the rule is ours.
 */
import { EVERY_FINDING, findingOf, type Rule } from './finding.ts';

/** What an instrument carries, against an instrument that recalls it without. */
export const regression: Rule = {
  name: 'regression',
  rule: 'REGRESSION',
  summary:
    'Which instruments recall others and leave out issues that these carry; a row is the recalled and the recalling instrument.',
  definition:
    'An instrument recalls another and leaves out an issue that clauses of the other carry: neither it nor any of its clauses concerns the issue. It must be on record with clauses in its own words, since a report that omits a clause proves nothing.',
  reference: null,
  cypher: /* Cypher */ `
    MATCH (left:Instrument)<-[:RECALLS]-(right:Instrument)
    WHERE EXISTS { MATCH (right)<-[:PART_OF]-(:Clause {wording: 'VERBATIM'}) }
    MATCH (left)<-[:PART_OF]-(:Clause)-[:CONCERNS]->(issue:Issue)
    WHERE NOT EXISTS { MATCH (right)-[:CONCERNS]->(issue) }
      AND NOT EXISTS { MATCH (right)<-[:PART_OF]-(:Clause)-[:CONCERNS]->(issue) }
    WITH DISTINCT left, right, issue
    ORDER BY issue.id
    WITH left, right, collect(issue.id) AS issues
    WITH left, right, issues, [(right)-[:UNDER]->(body:Organisation) | body.id][0] AS actor
    WHERE (size($actors) = 0 OR actor IN $actors)
      AND (size($issues) = 0 OR any(id IN issues WHERE id IN $issues))
    RETURN actor, left.id AS left, right.id AS right, issues
    ORDER BY left, right
    LIMIT $limit
  `,
  example: EVERY_FINDING,
  read: findingOf('REGRESSION'),
};
