/**
 * Reversal
 * ========
 *
 * An actor leans one way on a clause or an issue, and later the other way.
 *
 * Choice: the times must be told apart by the record, so every day that the earlier date can mean lies
 * before every day that the later can; a position without a date reverses nothing. A pair is told
 * once: one in two forums is a `forum`, and one that commits and then opposes on another target is a
 * `commitment`. To abstain is to lean neither way, and the same stance twice is no reversal.
 *
 * [Article]: none; the rule is ours.
 */
import { forumOf } from '../record/forum-of.ts';
import { findingOf, type Rule } from './finding.ts';
import { OPPOSITE, PAIRS, SHARING } from './sides.ts';

/** Which way an actor leaned, against which way it leaned later. */
export const reversal: Rule = {
  name: 'reversal',
  rule: 'REVERSAL',
  summary:
    'Which actors lean opposite ways on a clause or issue at two times; a row is two positions of one actor, the earlier first.',
  definition:
    'An actor leans one way on a clause or an issue, and at a later time the other way. The dates must not overlap in any day that they can mean. Pairs in two forums, and pairs that commit and then oppose on another target, stand under those rules.',
  reference: null,
  cypher: /* Cypher */ `
    MATCH (actor:Actor)-[:HOLDS]->(left:Position)-[:ON]->(one:Target)
    WHERE size($actors) = 0 OR actor.id IN $actors
    MATCH (actor)-[:HOLDS]->(right:Position)-[:ON]->(other:Target)
    WHERE left.lastDay < right.firstDay
      AND ${OPPOSITE}
      AND NOT (left.stance = 'COMMITS' AND right.stance = 'OPPOSES' AND one.id <> other.id)${SHARING}
    WITH actor, left, right, issues, ${forumOf('left', 'one')} AS here, ${forumOf('right', 'other')} AS there
    WHERE here IS NULL OR there IS NULL OR here = there${PAIRS}`,
  example: { actors: [], issues: [] },
  read: findingOf('REVERSAL'),
};
