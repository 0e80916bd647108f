/**
 * Positions on topics
 * ===================
 *
 * What a position table is read from: the positions that pass a filter and have a polarity, each with
 * the topics that it is on.
 *
 * Choice: on level CLAUSE the topic is the target itself, so that a position on an instrument as a whole
 * is a topic too and is not lost. A clause counts for every issue it concerns, and for its instrument.
 */
import type { Row } from '../query.ts';
import { oneOf, text, textOrNull } from '../read.ts';
import { type FilteredQuery, filtered } from '../record/filtered-query.ts';
import { EVERY_POSITION, type PositionFilterParams } from '../record/position-filter.ts';
import { POLARITY, STANCES } from '../vocabulary.ts';
import type { PositionOnTopic } from './build-position-table.ts';
import type { Level } from './network-words.ts';

/** A question for positions on topics. */
export type TopicsQuestion = FilteredQuery<PositionFilterParams, PositionOnTopic>;

const UNPLACED = STANCES.filter((stance) => POLARITY[stance] === null);

/** Keeps what leans one way or another, or abstains. */
const PLACED = /* Cypher */ `
    WITH actor, position, target
    WHERE NOT position.stance IN ['${UNPLACED.join("', '")}']`;

/** How the topics of each level are found from `target`: a constant path that ends with `actor`, `position`, `topic`. */
export const TOPICS_OF_TARGETS: Readonly<Record<Level, string>> = {
  CLAUSE: /* Cypher */ `
    WITH actor, position, target AS topic`,
  ISSUE: /* Cypher */ `
    MATCH (target)-[:CONCERNS]->(topic:Issue)`,
  INSTRUMENT: /* Cypher */ `
    MATCH (target)-[:PART_OF*0..1]->(topic:Instrument)`,
};

/** The positions on the topics of each level. */
export const POSITIONS_ON: Readonly<Record<Level, TopicsQuestion>> = {
  CLAUSE: onTopics('CLAUSE'),
  ISSUE: onTopics('ISSUE'),
  INSTRUMENT: onTopics('INSTRUMENT'),
};

function onTopics(level: Level): TopicsQuestion {
  const topics = `${level.toLowerCase()}s`;
  return filtered({
    name: `positions-on-${topics}`,
    summary: `Positions with a polarity that pass a filter; a row is one of them on one of the ${topics}.`,
    cypher: (found) => /* Cypher */ `${found}${PLACED}${TOPICS_OF_TARGETS[level]}
    RETURN position.id AS position, position.stance AS stance, position.firstDay AS day,
      actor.id AS actor, topic.id AS topic
    ORDER BY position, topic
  `,
    example: { ...EVERY_POSITION, stances: ['OPPOSES'] },
    read: readPositionOnTopic,
  });
}

function readPositionOnTopic(row: Row): PositionOnTopic {
  return {
    position: text(row, 'position'),
    actor: text(row, 'actor'),
    topic: text(row, 'topic'),
    stance: oneOf(row, 'stance', STANCES),
    day: textOrNull(row, 'day'),
  };
}
