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
import { findingOf, type Rule } from './finding.ts';
import { FOR_AGAINST, PAIRS, SHARING } from './sides.ts';

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
    MATCH (actor:Actor)-[:HOLDS]->(left:Position)-[:ON]->(one:Target)
    WHERE size($actors) = 0 OR actor.id IN $actors
    MATCH (actor)-[:HOLDS]->(right:Position)-[:ON]->(one)
    MATCH (left)-[:TAKEN_AT]->(:Event)<-[:TAKEN_AT]-(right)
    WHERE ${FOR_AGAINST}
      AND coalesce(left.lastDay, '9999') >= coalesce(right.firstDay, '0000')
      AND coalesce(right.lastDay, '9999') >= coalesce(left.firstDay, '0000')
      AND EXISTS { MATCH (left)-[:SHOWN_BY]->(:Evidence) }
      AND EXISTS { MATCH (right)-[:SHOWN_BY]->(:Evidence) }
      AND NOT EXISTS {
        MATCH (left)-[:SHOWN_BY]->(:Evidence)-[:QUOTES]->(:Source)-[:REPRINTS*0..9]->(:Source)
          <-[:REPRINTS*0..9]-(:Source)<-[:QUOTES]-(:Evidence)<-[:SHOWN_BY]-(right) }
    WITH DISTINCT actor, left, right, one, one AS other${SHARING}${PAIRS}`,
  example: { actors: [], issues: [] },
  read: findingOf('SOURCES'),
};
