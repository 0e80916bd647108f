/**
 * Facets
 * ======
 *
 * How many of the positions that pass a filter have each value of each dimension. A position counts
 * once for a value, and for every value that it has: a clause that concerns two issues counts for both.
 */
import type { Row } from '../query.ts';
import { number, text } from '../read.ts';
import { type FilteredQuery, filtered } from './filtered-query.ts';
import { EVERY_POSITION, type PositionFilterParams } from './position-filter.ts';

/** A value of a dimension, and how many positions have it. */
export type FacetCount = { readonly id: string; readonly name: string; readonly count: number };

/** A dimension, and the question that counts its values. */
export type FacetQuestion = {
  readonly facet: string;
  readonly question: FilteredQuery<PositionFilterParams, FacetCount>;
};

/** The target, or what it is a clause of. */
const OF_CLAUSES = /* Cypher */ `
    MATCH (target)-[:PART_OF*0..1]->(instrument:Instrument)`;

/** The dimensions, in the order in which a reader meets them. */
export const FACETS: readonly FacetQuestion[] = [
  facet('stance', '', 'position.stance AS id, position.stance AS name'),
  facet('evidentiality', '', 'position.evidentiality AS id, position.evidentiality AS name'),
  facet(
    'actorKind',
    /* Cypher */ `
    WITH position, CASE
      WHEN actor:State THEN 'STATE'
      WHEN actor:Organisation THEN 'ORGANISATION'
      ELSE 'PERSON' END AS kind`,
    'kind AS id, kind AS name',
  ),
  facet('actor', '', 'actor.id AS id, actor.name AS name'),
  facet('target', '', 'target.id AS id, target.name AS name'),
  facet('instrument', OF_CLAUSES, 'instrument.id AS id, instrument.name AS name'),
  facet(
    'negotiation',
    /* Cypher */ `${OF_CLAUSES}
    MATCH (instrument)-[:BELONGS_TO]->(talks:Negotiation)`,
    'talks.id AS id, talks.name AS name',
  ),
  facet(
    'issue',
    /* Cypher */ `
    MATCH (target)-[:CONCERNS]->(issue:Issue)`,
    'issue.id AS id, issue.name AS name',
  ),
  facet(
    'fate',
    /* Cypher */ `
    WITH position, target
    WHERE target.fate IS NOT NULL`,
    'target.fate AS id, target.fate AS name',
  ),
  facet(
    'event',
    /* Cypher */ `
    MATCH (position)-[:TAKEN_AT]->(event:Event)`,
    'event.id AS id, event.name AS name',
  ),
  facet(
    'source',
    /* Cypher */ `
    MATCH (position)-[:SHOWN_BY]->(:Evidence)-[:QUOTES]->(source:Source)`,
    'source.id AS id, source.title AS name',
  ),
];

function facet(name: string, path: string, value: string): FacetQuestion {
  return {
    facet: name,
    question: filtered({
      name: `facet-${name.replace('K', '-k')}`,
      summary: `How many positions that pass a filter have each ${name}; a row is a value and a number.`,
      cypher: (found) => /* Cypher */ `${found}${path}
    RETURN ${value}, count(DISTINCT position.id) AS count
    ORDER BY count DESC, id
  `,
      example: EVERY_POSITION,
      read: readCount,
    }),
  };
}

function readCount(row: Row): FacetCount {
  return { id: text(row, 'id'), name: text(row, 'name'), count: number(row, 'count') };
}
