import { POLARITY, STANCES } from '../vocabulary.ts';

const leaning = (sign: number): string =>
  JSON.stringify(STANCES.filter((stance) => Math.sign(POLARITY[stance] ?? 0) === sign)).replaceAll(
    '"',
    "'",
  );

const FOR = leaning(1);
const AGAINST = leaning(-1);

/** The stances that lean for and against, as constant lists. */
export const LEANING: { readonly for: string; readonly against: string } = {
  for: FOR,
  against: AGAINST,
};

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

/** Whether the contradictions of `actor` are looked for: a constant condition. */
export const ASKED_ACTOR: string = /* Cypher */ `(size($actors) = 0 OR actor.id IN $actors)
      AND NOT actor.id IN $crowded`;

/**
 * Sets all that an actor holds for or against anything against all of it, as pairs of `l` and `r`: what
 * a rule asks of pairs is asked of these, of which there are many, before any position is looked up.
 */
export const PAIRED: string = /* Cypher */ `
    MATCH (actor:Actor)-[:HOLDS]->(held:Position)-[:ON]->(target:Target)
    WHERE ${ASKED_ACTOR} AND (size($targets) = 0 OR target.id IN $targets)
      AND (held.stance IN ${FOR} OR held.stance IN ${AGAINST})
    WITH actor, collect({id: held.id, target: target.id, stance: held.stance,
      pro: held.stance IN ${FOR}, firstDay: held.firstDay, lastDay: held.lastDay}) AS own
    UNWIND own AS l
    UNWIND own AS r
    WITH actor, l, r`;

/** Looks up the positions and targets of the pairs that are left. */
export const LOOKED_UP: string = /* Cypher */ `
    MATCH (left:Position {id: l.id})-[:ON]->(one:Target)
    MATCH (right:Position {id: r.id})-[:ON]->(other:Target)`;

/** Whether what is held on `one` or `other` is looked at: constant conditions. */
export const ASKED_ONE: string = '(size($targets) = 0 OR one.id IN $targets)';
export const ASKED_OTHER: string = '(size($targets) = 0 OR other.id IN $targets)';

/** Gives the pairs in their order. */
export const PAIRS: string = /* Cypher */ `
    RETURN actor.id AS actor, left.id AS left, right.id AS right, issues
    ORDER BY actor, left, right
    LIMIT $limit
  `;
