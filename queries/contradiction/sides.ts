import { POLARITY, STANCES } from '../vocabulary.ts';

const leaning = (sign: number): string =>
  JSON.stringify(STANCES.filter((stance) => Math.sign(POLARITY[stance] ?? 0) === sign)).replaceAll(
    '"',
    "'",
  );

const FOR = leaning(1);
const AGAINST = leaning(-1);

/** Whether `left` leans for and `right` against: a constant condition. Abstaining leans neither way. */
export const FOR_AGAINST: string = `left.stance IN ${FOR} AND right.stance IN ${AGAINST}`;

/** Whether `left` and `right` lean opposite ways, whichever does which: a constant condition. */
export const OPPOSITE: string = `((${FOR_AGAINST})
        OR (left.stance IN ${AGAINST} AND right.stance IN ${FOR}))`;

/**
 * Keeps the pairs whose targets `one` and `other` are the same or share an issue, and gathers the
 * issues that they share; of these one must be among those asked for, where any are.
 */
export const SHARING: string = /* Cypher */ `
    OPTIONAL MATCH (one)-[:CONCERNS]->(own:Issue)
    OPTIONAL MATCH (other)-[:CONCERNS]->(issue:Issue)
    WHERE issue.id = own.id
    WITH actor, left, right, one, other, issue
    ORDER BY issue.id
    WITH actor, left, right, one, other, collect(issue.id) AS issues
    WHERE (one.id = other.id OR size(issues) > 0)
      AND (size($issues) = 0 OR any(id IN issues WHERE id IN $issues))`;

/** Gives the pairs in their order. */
export const PAIRS: string = /* Cypher */ `
    RETURN actor.id AS actor, left.id AS left, right.id AS right, issues
    ORDER BY actor, left, right
  `;
