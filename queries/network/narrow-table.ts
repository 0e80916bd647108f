/**
 * Narrow table
 * ============
 *
 * The table of a filter out of the table of a wider one, without a question to the store.
 *
 * Choice: only where a row tells whether it passes. It knows its actor; its topic is the target on
 * level CLAUSE, one of the issues on ISSUE and the instrument on INSTRUMENT. A position that passes
 * stays on all of its topics, as it does when the filter is asked of the store. Dates are not narrowed:
 * a row has the first day that its date can mean, and a filter asks for the last one too.
 */
import type { PositionFilterParams } from '../record/position-filter.ts';
import type { Level } from './network-words.ts';
import { at, type PositionTable } from './position-table.ts';
import { subTable } from './sub-table.ts';

/** Which positions, and what counts as one topic. */
export type TableParams = { readonly level: Level; readonly filter: PositionFilterParams };

/** The field of the filter that names topics of each level. */
export const NAMES_TOPICS = {
  CLAUSE: 'targets',
  ISSUE: 'issues',
  INSTRUMENT: 'instruments',
} as const;

/** The widest filter out of whose table that of a filter can be taken. */
export function widened({ level, filter }: TableParams): PositionFilterParams {
  return { ...filter, actors: [], actorPrefixes: [], [NAMES_TOPICS[level]]: [] };
}

/** Takes the table of a filter out of the table of the filter widened. */
export function narrowTable(wide: PositionTable, { level, filter }: TableParams): PositionTable {
  const { actors, actorPrefixes: prefixes } = filter;
  const isAsked = wide.actors.map(
    (id) =>
      (actors.length === 0 || actors.includes(id)) &&
      (prefixes.length === 0 || prefixes.some((prefix) => id.startsWith(prefix))),
  );
  const onTopic = positionsOn(wide, filter[NAMES_TOPICS[level]]);
  return subTable(
    wide,
    (row) => isAsked[at(wide.actor, row)] === true && onTopic(at(wide.position, row)),
  );
}

/** Whether a position is on one of the topics; on any where none is named. */
function positionsOn(
  { topics, topic, position, positions }: PositionTable,
  asked: readonly string[],
): (position: number) => boolean {
  if (asked.length === 0) return () => true;
  const wanted = new Set(asked);
  const isWanted = topics.map((id) => wanted.has(id));
  const found = new Uint8Array(positions.length);
  topic.forEach((place, row) => {
    if (isWanted[place] === true) found[at(position, row)] = 1;
  });
  return (place) => found[place] === 1;
}
