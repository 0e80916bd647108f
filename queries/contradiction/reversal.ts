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
import { EVERY_FINDING, findingOf, type Rule } from './finding.ts';
import { LOOKED_UP, PAIRED, PAIRS, SHARING } from './sides.ts';

/** Which way an actor leaned, against which way it leaned later. */
export const reversal: Rule = {
  name: 'reversal',
  rule: 'REVERSAL',
  summary:
    'Which actors lean opposite ways on a clause or issue at two times; a row is two positions of one actor, the earlier first.',
  definition:
    'An actor leans one way on a clause or an issue, and at a later time the other way. The dates must not overlap in any day that they can mean. Pairs in two forums, and pairs that commit and then oppose on another target, stand under those rules.',
  reference: null,
  cypher: /* Cypher */ `${PAIRED}
    WHERE l.lastDay < r.firstDay AND l.pro <> r.pro
      AND NOT (l.stance = 'COMMITS' AND r.stance = 'OPPOSES' AND l.target <> r.target)${LOOKED_UP}${SHARING}
    WITH actor, left, right, issues, ${forumOf('left', 'one')} AS here, ${forumOf('right', 'other')} AS there
    WHERE here IS NULL OR there IS NULL OR here = there${PAIRS}`,
  example: EVERY_FINDING,
  read: findingOf('REVERSAL'),
};
