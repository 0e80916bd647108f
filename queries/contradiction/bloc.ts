/**
 * Bloc
 * ====
 *
 * A member of an organisation, or a person who speaks for an actor, leans the other way than it on the
 * same clause or issue.
 *
 * Choice: a membership with a beginning or an end binds only positions that are dated within it, both
 * of them; so who left does not contradict the body. Nor does a person whom the record calls its speaker,
 * once a membership of that person in it has ended. What a person says for the actor is that actor's own
 * position, and none of the person's.
 *
 * [Article]: none; the rule is ours.
 */
import { EVERY_FINDING, findingOf, type Rule } from './finding.ts';
import { ASKED_ONE, ASKED_OTHER, OPPOSITE, PAIRS, SHARING } from './sides.ts';

/** Whether every day that the date of a position can mean may lie within the membership `link`. */
const during = (position: 'left' | 'right'): string => /* Cypher */ `
      AND (link.from IS NULL OR substring(${position}.lastDay, 0, size(link.from)) >= link.from)
      AND (link.to IS NULL OR substring(${position}.firstDay, 0, size(link.to)) <= link.to)`;

/** Whether the actor had left the body by the time of a position, and so speaks for it no more. */
const afterLeaving = (position: 'left' | 'right'): string => /* Cypher */ `
      AND NOT (type(link) = 'SPEAKS_FOR' AND EXISTS {
        MATCH (actor)-[past:MEMBER_OF]->(body)
        WHERE past.to IS NOT NULL
          AND coalesce(substring(${position}.firstDay, 0, size(past.to)), '9999') > past.to })`;

/** How a member leans, against how its organisation leans. */
export const bloc: Rule = {
  name: 'bloc',
  rule: 'BLOC',
  summary:
    'Which members lean another way than their organisation on a clause or issue; a row is a position of the member and one of the organisation.',
  definition:
    'A member of an organisation, or a person who speaks for an actor, leans the other way than it on the same clause or issue. Where the membership has a beginning or an end, both positions must be dated within it; who has left a body speaks for it no more.',
  reference: null,
  cypher: /* Cypher */ `
    MATCH (actor:Actor)-[link:MEMBER_OF|SPEAKS_FOR]->(body:Actor)
    WHERE (size($actors) = 0 OR actor.id IN $actors OR body.id IN $actors)
      AND NOT actor.id IN $crowded AND NOT body.id IN $crowded
    MATCH (actor)-[:HOLDS]->(left:Position)-[:ON]->(one:Target)
    WHERE ${ASKED_ONE}
    MATCH (body)-[:HOLDS]->(right:Position)-[:ON]->(other:Target)
     WHERE ${ASKED_OTHER} AND ${OPPOSITE}${during('left')}${during('right')}${afterLeaving('left')}${afterLeaving('right')}
    WITH DISTINCT actor, left, right, one, other${SHARING}${PAIRS}`,
  example: EVERY_FINDING,
  read: findingOf('BLOC'),
};
