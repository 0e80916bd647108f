import { number, text } from '../read.ts';
import { type FilteredQuery, filtered } from '../record/filtered-query.ts';
import { EVERY_POSITION, type PositionFilterParams } from '../record/position-filter.ts';
import { LEVELS, type Level } from './network-words.ts';
import { TOPICS_OF_TARGETS } from './positions-on-topics.ts';

/** How much is held on a topic. */
export type TopicTally = {
  readonly topic: string;
  /** Positions that oppose it, or reserve. */
  readonly against: number;
  readonly positions: number;
};

/** How much is held on the topics of each level. */
export const TALLIES_ON: Readonly<Record<Level, FilteredQuery<PositionFilterParams, TopicTally>>> =
  { CLAUSE: talliesOn('CLAUSE'), ISSUE: talliesOn('ISSUE'), INSTRUMENT: talliesOn('INSTRUMENT') };

/** The questions, for the catalogue. */
export const TALLY_QUESTIONS: readonly FilteredQuery<PositionFilterParams, TopicTally>[] =
  LEVELS.map((level) => TALLIES_ON[level]);

function talliesOn(level: Level): FilteredQuery<PositionFilterParams, TopicTally> {
  const topics = `${level.toLowerCase()}s`;
  return filtered({
    name: `tallies-on-${topics}`,
    summary: `How many positions there are on ${topics}, and how many against; a row is a topic and two numbers.`,
    cypher: (found) => /* Cypher */ `${found}${TOPICS_OF_TARGETS[level]}
    WITH topic.id AS topic, count(position) AS positions,
      sum(CASE WHEN position.stance IN ['OPPOSES', 'RESERVES'] THEN 1 ELSE 0 END) AS against
    RETURN topic, positions, against
    ORDER BY topic
  `,
    example: EVERY_POSITION,
    read: (row) => ({
      topic: text(row, 'topic'),
      against: number(row, 'against'),
      positions: number(row, 'positions'),
    }),
  });
}

/** Adds up tallies of several parts; the most opposed topic comes first, then that with most positions. */
export function addTallies(parts: readonly (readonly TopicTally[])[]): readonly TopicTally[] {
  const sums = new Map<string, TopicTally>();
  for (const tally of parts.flat()) {
    const { against = 0, positions = 0 } = sums.get(tally.topic) ?? {};
    sums.set(tally.topic, {
      topic: tally.topic,
      against: against + tally.against,
      positions: positions + tally.positions,
    });
  }
  return [...sums.values()].sort(
    (a, b) => b.against - a.against || b.positions - a.positions || (a.topic < b.topic ? -1 : 1),
  );
}
