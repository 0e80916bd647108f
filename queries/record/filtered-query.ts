/**
 * Filtered query
 * ==============
 *
 * A question about the positions that pass a filter. Its text has every condition of the filter, each
 * of which is idle where its field asks for nothing. For a given filter it is narrowed to the
 * conditions that the filter makes, which is the same question and a fraction of the work: both texts
 * are put together from the same constant parts, and values travel in parameters alone.
 */
import type { Query } from '../query.ts';
import { CONDITIONS, type Condition } from './filter-conditions.ts';
import type { PositionFilterParams } from './position-filter.ts';
import { SAME_SIDE, SIDE_OF_OTHER } from './same-side.ts';
import { FROM_ACTORS, wayIn } from './ways-in.ts';

/** A question about the positions that pass a filter. */
export interface FilteredQuery<P extends PositionFilterParams, R> extends Query<P, R> {
  /** The same question without the conditions that the filter does not make. */
  readonly narrowed: (filter: PositionFilterParams) => Query<P, R>;
}

/** A filtered question before its text is put together. */
export type FilteredQuestion<P extends PositionFilterParams, R> = Omit<Query<P, R>, 'cypher'> & {
  /** How `actor`, `position` and `target` are found; from whichever the filter names where it is left out. */
  readonly path?: string;
  /** A shorter text for the filter that every position passes, where there is one. */
  readonly unfiltered?: string;
  /** Puts the text together around the part that finds `actor`, `position` and `target`. */
  readonly cypher: (found: string) => string;
};

/** Puts a filtered question together. */
export function filtered<P extends PositionFilterParams, R>({
  cypher,
  path,
  unfiltered,
  ...question
}: FilteredQuestion<P, R>): FilteredQuery<P, R> {
  const known = new Map<string, Query<P, R>>();
  const narrowed = (filter: PositionFilterParams): Query<P, R> => {
    const text =
      isIdle(filter) && unfiltered !== undefined ? unfiltered : cypher(found(filter, path));
    const query = known.get(text) ?? { ...question, cypher: text };
    known.set(text, query);
    return query;
  };
  return { ...question, cypher: cypher(`${path ?? FROM_ACTORS}${PASSING}`), narrowed };
}

/** Whether the positions that pass a filter are found from their actors, each of which can be asked for by itself. */
export function isFoundByActors(filter: PositionFilterParams): boolean {
  const way = wayIn(askedBy(filter).map(({ field }) => field));
  return way === null || way.field === 'actors';
}

function isIdle(filter: PositionFilterParams): boolean {
  return askedBy(filter).length === 0 && filter.minCorroboration === 0;
}

/** How the positions that pass a filter are found: by the path given, else by the shortest way in. */
function found(filter: PositionFilterParams, path: string | undefined): string {
  const asked = askedBy(filter);
  const way = path === undefined ? wayIn(asked.map(({ field }) => field)) : null;
  const conditions = asked.flatMap(({ field, met }) => {
    const left = field === way?.field ? way.left : met;
    return left === null ? [] : [left];
  });
  const isByActors = path === undefined && (way === null || way.field === 'actors');
  if (filter.minCorroboration > 0 && isByActors) return agreedFrom(asked, conditions);
  const enough = filter.minCorroboration > 0 ? agreedBy('') : '';
  return `${path ?? way?.path ?? FROM_ACTORS}${where(conditions)}${enough}`;
}

const where = (conditions: readonly string[]): string =>
  conditions.length === 0
    ? ''
    : `
    WHERE ${conditions.join(`
      AND `)}`;

/** Keeps positions that enough sources agree with; `optional` keeps, until the last line, those without any. */
const agreedBy = (optional: 'OPTIONAL ' | ''): string => /* Cypher */ `
    ${optional}MATCH (target)<-[:ON]-(other:Position)<-[:HOLDS]-(actor)
    WHERE ${SAME_SIDE}
    ${optional}MATCH (other)-[:SHOWN_BY]->(:Evidence)-[:QUOTES]->(:Source)-[:REPRINTS*0..9]->(root:Source)
    WHERE NOT EXISTS { MATCH (root)-[:REPRINTS]->(:Source) }
    WITH actor, position, target, count(DISTINCT root.id) AS agreeing
    WHERE agreeing >= $minCorroboration`;

/**
 * Finds the positions that enough sources agree with from the actors: what each holds on a target is put
 * together by side once, and sources are looked at only where there is evidence enough. Asked of each
 * position by itself, it would meet every position on its target: 165 million of the General Assembly.
 */
function agreedFrom(asked: readonly Condition[], conditions: readonly string[]): string {
  const actors = asked.filter(({ field }) => field === 'actors').map(({ met }) => met);
  return /* Cypher */ `
    MATCH (actor:Actor)-[:HOLDS]->(other:Position)-[:ON]->(target:Target)${where(actors)}
    WITH actor, target, ${SIDE_OF_OTHER} AS side, collect(other.id) AS ids,
      sum(COUNT { (other)-[:SHOWN_BY]->(:Evidence) }) AS shown
    WHERE shown >= $minCorroboration
    UNWIND ids AS beside
    MATCH (:Position {id: beside})-[:SHOWN_BY]->(:Evidence)-[:QUOTES]->(:Source)-[:REPRINTS*0..9]->(root:Source)
    WHERE NOT EXISTS { MATCH (root)-[:REPRINTS]->(:Source) }
    WITH actor, target, ids, count(DISTINCT root.id) AS agreeing
    WHERE agreeing >= $minCorroboration
    UNWIND ids AS among
    MATCH (position:Position {id: among})
    WITH actor, position, target${where(conditions)}`;
}

/** Every condition, each idle where its field asks for nothing. */
const PASSING = `${where(CONDITIONS.map(({ idle, met }) => `(${idle} OR ${met})`))}${agreedBy('OPTIONAL ')}`;

/** The conditions that a filter makes. */
function askedBy(filter: PositionFilterParams): readonly Condition[] {
  return CONDITIONS.filter((condition) => isAsked(condition, filter));
}

function isAsked({ field }: Condition, filter: PositionFilterParams): boolean {
  const value = filter[field];
  return Array.isArray(value) ? value.length > 0 : value !== null;
}
