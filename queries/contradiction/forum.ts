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
import { EVERY_FINDING, findingOf, type Rule } from './finding.ts';
import { LOOKED_UP, PAIRED, PAIRS, SHARING } from './sides.ts';

/** What an actor is for in one forum, against what it is against in another. */
export const forum: Rule = {
  name: 'forum',
  rule: 'FORUM',
  summary:
    'Which actors lean opposite ways on a clause or issue in two forums; a row is two positions of one actor, the one for it first.',
  definition:
    'An actor is for a clause or an issue in the house of one body, and against it in the house of another. Both forums must be on record. Pairs that commit and oppose stand under that rule.',
  reference: null,
  cypher: /* Cypher */ `${PAIRED}
    WHERE l.pro AND NOT r.pro
      AND NOT (l.stance = 'COMMITS' AND r.stance = 'OPPOSES' AND l.target <> r.target
        AND coalesce(r.lastDay, '9999') >= coalesce(l.firstDay, '0000'))${LOOKED_UP}${SHARING}
    WITH actor, left, right, issues, ${forumOf('left', 'one')} AS here, ${forumOf('right', 'other')} AS there
    WHERE here <> there${PAIRS}`,
  example: EVERY_FINDING,
  read: findingOf('FORUM'),
};
