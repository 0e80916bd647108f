import type { Row } from '../query.ts';
import { number, oneOf, text, texts } from '../read.ts';
import { EVIDENTIALITIES, type Evidentiality, STANCES, type Stance } from '../vocabulary.ts';
import { type FilteredQuery, filtered } from './filtered-query.ts';
import type { Ids } from './ids.ts';
import { EVERY_POSITION, type PositionFilterParams } from './position-filter.ts';

/** The positions of one actor on one target with one stance. */
export type GraphLinkRow = {
  readonly actor: string;
  readonly target: string;
  readonly stance: Stance;
  readonly positions: readonly string[];
  /** How the best known of them is known. */
  readonly evidentiality: Evidentiality;
};

/** Cut first, and only then put in order: of most positions nothing is drawn. */
const LINKS = /* Cypher */ `
    WITH actor.id AS actor, target.id AS target, position.stance AS stance,
      collect(position) AS held
    ORDER BY size(held) DESC, actor, target, stance
    LIMIT $limit
    UNWIND held AS position
    WITH actor, target, stance, position
    ORDER BY position.id
    WITH actor, target, stance,
      collect(position.id) AS positions, collect(position.evidentiality) AS evidentialities
    RETURN actor, target, stance, positions, evidentialities
    ORDER BY size(positions) DESC, actor, target, stance
  `;

/** Positions that pass a filter, drawn as links. */
export const graphLinks: FilteredQuery<
  PositionFilterParams & { readonly limit: number },
  GraphLinkRow
> = filtered({
  name: 'graph-links',
  summary:
    'Positions that pass a filter, drawn: a row is an actor, a target, a stance and its positions.',
  cypher: (found) => `${found}${LINKS}`,
  example: { ...EVERY_POSITION, stances: ['OPPOSES'], limit: 1500 },
  read: readGraphLink,
});

/**
 * The positions at actors and targets, each once: found from these, whatever else the store holds. They
 * are grouped, because Grafeo's DISTINCT right after a CALL loses all rows beyond 2,048.
 */
export const AT: string = /* Cypher */ `
    UNWIND $ids AS of
    CALL (of) {
      MATCH (actor:Actor {id: of})-[:HOLDS]->(position:Position)-[:ON]->(target:Target)
      RETURN actor, position, target
      UNION
      MATCH (target:Target {id: of})<-[:ON]-(position:Position)<-[:HOLDS]-(actor:Actor)
      RETURN actor, position, target
    }
    WITH actor, position, target, count(of) AS times`;

/** Positions that pass a filter at one of some actors and targets, drawn as links. */
export const graphLinksAt: FilteredQuery<
  PositionFilterParams & Ids & { readonly limit: number },
  GraphLinkRow
> = filtered({
  name: 'graph-links-at',
  summary: 'Positions that pass a filter at some actors and targets, drawn; a row is a link.',
  path: AT,
  cypher: (found) => `${found}${LINKS}`,
  example: { ...EVERY_POSITION, ids: ['state:UGA'], limit: 1500 },
  read: readGraphLink,
});

/** How many links the positions that pass a filter make. */
export const countGraphLinks: FilteredQuery<PositionFilterParams, number> = filtered({
  name: 'count-graph-links',
  summary: 'How many links the positions that pass a filter make; the one row is their number.',
  cypher: (found) => /* Cypher */ `${found}
    WITH DISTINCT actor, target, position.stance AS stance
    RETURN count(stance) AS count
  `,
  example: EVERY_POSITION,
  read: (row) => number(row, 'count'),
});

/** Reads positions drawn as a link; throws TypeError naming the column and what it found. */
export function readGraphLink(row: Row): GraphLinkRow {
  const known = texts(row, 'evidentialities');
  return {
    actor: text(row, 'actor'),
    target: text(row, 'target'),
    stance: oneOf(row, 'stance', STANCES),
    positions: texts(row, 'positions'),
    evidentiality: EVIDENTIALITIES.find((word) => known.includes(word)) ?? 'INFERRED',
  };
}
