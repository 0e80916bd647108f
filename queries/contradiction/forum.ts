/**
 * Forum
 * =====
 *
 * An actor is for something in the house of one body, and against it in the house of another.
 *
 * Choice: both forums must be on record. The forum of a position is the body of its event, else of its
 * instrument, else of its negotiation. A pair that commits and opposes stands under `commitment`.
 *
 * [Article]: none; the rule is ours.
 */
import { forumOf } from '../record/forum-of.ts';
import { findingOf, type Rule } from './finding.ts';
import { FOR_AGAINST, PAIRS, SHARING } from './sides.ts';

/** What an actor is for in one forum, against what it is against in another. */
export const forum: Rule = {
  name: 'forum',
  rule: 'FORUM',
  summary:
    'Which actors lean opposite ways on a clause or issue in two forums; a row is two positions of one actor, the one for it first.',
  definition:
    'An actor is for a clause or an issue in the house of one body, and against it in the house of another. Both forums must be on record. Pairs that commit and oppose stand under that rule.',
  reference: null,
  cypher: /* Cypher */ `
    MATCH (actor:Actor)-[:HOLDS]->(left:Position)-[:ON]->(one:Target)
    WHERE size($actors) = 0 OR actor.id IN $actors
    MATCH (actor)-[:HOLDS]->(right:Position)-[:ON]->(other:Target)
    WHERE ${FOR_AGAINST}
      AND NOT (left.stance = 'COMMITS' AND right.stance = 'OPPOSES' AND one.id <> other.id
        AND coalesce(right.lastDay, '9999') >= coalesce(left.firstDay, '0000'))${SHARING}
    WITH actor, left, right, issues, ${forumOf('left', 'one')} AS here, ${forumOf('right', 'other')} AS there
    WHERE here <> there${PAIRS}`,
  example: { actors: [], issues: [] },
  read: findingOf('FORUM'),
};
