/**
 * Commitment
 * ==========
 *
 * An actor commits to one clause or instrument and opposes another on the same issue, as GI-TOC
 * says of Uganda: a signatory of the ICGLR that opposed due diligence in the resolution.
 *
 * Choice: only `OPPOSES` stands against `COMMITS`. `RESERVES` does not, because a reservation is
 * how a state commits in part. The targets differ, because a change of mind on one clause is a
 * `reversal`; so is to oppose first and commit later. Where a date is missing, the opposition is
 * not taken to be the earlier.
 *
 * [Article]: none; the rule is ours.
 */
import { EVERY_FINDING, findingOf, type Rule } from './finding.ts';
import { ASKED_ACTOR, ASKED_ONE, ASKED_OTHER, PAIRS, SHARING } from './sides.ts';

/** What an actor commits to, against what it opposes on the same issue. */
export const commitment: Rule = {
  name: 'commitment',
  rule: 'COMMITMENT',
  summary:
    'What actors commit to, and not earlier oppose, on the same issue; a row is two positions of one actor.',
  definition:
    'An actor commits to one clause or instrument (COMMITS) and opposes another (OPPOSES) that concerns the same issue. A reservation is no opposition, and to oppose first and commit later is a reversal.',
  reference: null,
  cypher: /* Cypher */ `
    MATCH (actor:Actor)-[:HOLDS]->(left:Position {stance: 'COMMITS'})-[:ON]->(one:Target)
    WHERE ${ASKED_ACTOR} AND ${ASKED_ONE}
    MATCH (actor)-[:HOLDS]->(right:Position {stance: 'OPPOSES'})-[:ON]->(other:Target)
    WHERE ${ASKED_OTHER} AND one.id <> other.id
      AND coalesce(right.lastDay, '9999') >= coalesce(left.firstDay, '0000')${SHARING}${PAIRS}`,
  example: { ...EVERY_FINDING, actors: ['state:UGA'] },
  read: findingOf('COMMITMENT'),
};
