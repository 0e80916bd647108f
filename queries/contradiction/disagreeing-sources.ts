/**
 * Disagreeing sources
 * ===================
 *
 * Two sources give opposite stances of one actor on one target at one event.
 *
 * Choice: one source that does not mention an actor is not a disagreement, so both sides need evidence
 * of their own, and none of it may go back to the same source: a report that gives praise and
 * criticism side by side agrees with itself, and so does its reprint. Dates within the event that do
 * not overlap make it a `reversal`.
 *
 * [Article]: none; the rule is ours.
 */
import { EVERY_FINDING, findingOf, type Rule } from './finding.ts';
import { ASKED_ACTOR, ASKED_ONE, LEANING, PAIRS, SHARING } from './sides.ts';

/** The way from a position to the sources that show it, and on to what these reprint. */
const SHOWN_IN = '-[:SHOWN_BY]->(:Evidence)-[:QUOTES]->(:Source)-[:REPRINTS*0..9]->';

/** What one source says of an actor, against what another says of it. */
export const disagreeingSources: Rule = {
  name: 'disagreeing-sources',
  rule: 'SOURCES',
  summary:
    'Of which actors two sources give opposite stances on one target at one event; a row is two positions of one actor, the one for it first.',
  definition:
    'Two sources give opposite stances of one actor on one target at one event. Sources that go back to one another count as one, and a source that does not mention the actor disagrees with none.',
  reference: null,
  cypher: /* Cypher */ `
    MATCH (actor:Actor)-[:HOLDS]->(held:Position)-[:ON]->(one:Target)
    WHERE ${ASKED_ACTOR} AND ${ASKED_ONE}
    MATCH (held)-[:TAKEN_AT]->(event:Event)
    WITH actor, one, event, collect(held.id) AS ids
    WHERE size(ids) > 1
    MATCH (actor)-[:HOLDS]->(left:Position)-[:ON]->(one)
    WHERE left.id IN ids AND left.stance IN ${LEANING.for}
    MATCH (left)${SHOWN_IN}(ours:Source)
    WITH actor, one, ids, left, collect(DISTINCT ours.id) AS own
    MATCH (actor)-[:HOLDS]->(right:Position)-[:ON]->(one)
    WHERE right.id IN ids AND right.stance IN ${LEANING.against}
      AND coalesce(left.lastDay, '9999') >= coalesce(right.firstDay, '0000')
      AND coalesce(right.lastDay, '9999') >= coalesce(left.firstDay, '0000')
    MATCH (right)${SHOWN_IN}(theirs:Source)
    WITH actor, one, left, right, own, collect(DISTINCT theirs.id) AS others
    WHERE none(id IN own WHERE id IN others)
    WITH DISTINCT actor, left, right, one, one AS other${SHARING}${PAIRS}`,
  example: EVERY_FINDING,
  read: findingOf('SOURCES'),
};
