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

/** A dimension before its text is put together. */
type Dimension = {
  readonly name: string;
  /** Every position with what the dimension is about: what stands in the place of a filter's answer. */
  readonly all: string;
  /** What leads from `actor`, `position` and `target` to it, and how many positions go each way. */
  readonly via: string;
  /** What leads on from there to the value. */
  readonly on?: string;
  readonly value: string;
};

const ACTORS = /* Cypher */ `
    MATCH (actor:Actor)-[:HOLDS]->(position:Position)`;
const TARGETS = /* Cypher */ `
    MATCH (target:Target)<-[:ON]-(position:Position)`;
/** A position has one actor and one target: what they lead to is counted once for each of them. */
const BY_ACTOR = /* Cypher */ `
    WITH actor, count(position) AS held`;
const BY_TARGET = /* Cypher */ `
    WITH target, count(position) AS held`;
const BY_STANCE = /* Cypher */ `
    WITH position.stance AS stance, count(position) AS held`;
const BY_EVIDENTIALITY = /* Cypher */ `
    WITH position.evidentiality AS evidentiality, count(position) AS held`;
const BY_EVENT = /* Cypher */ `
    WITH event, count(position) AS held`;
const BY_SOURCE = /* Cypher */ `
    WITH source, count(DISTINCT position) AS held`;
const POSITIONS = /* Cypher */ `
    MATCH (position:Position)`;

/** The target, or what it is a clause of. */
const OF_CLAUSES = /* Cypher */ `
    MATCH (target)-[:PART_OF*0..1]->(instrument:Instrument)`;

const ofTargets = (name: string, on: string, value: string): FacetQuestion =>
  facet({ name, all: `${TARGETS}${BY_TARGET}`, via: BY_TARGET, on, value });
const ofActors = (name: string, on: string, value: string): FacetQuestion =>
  facet({ name, all: `${ACTORS}${BY_ACTOR}`, via: BY_ACTOR, on, value });

/** The dimensions, in the order in which a reader meets them. */
export const FACETS: readonly FacetQuestion[] = [
  facet({
    name: 'stance',
    all: `${POSITIONS}${BY_STANCE}`,
    via: BY_STANCE,
    value: 'stance AS id, stance AS name',
  }),
  facet({
    name: 'evidentiality',
    all: `${POSITIONS}${BY_EVIDENTIALITY}`,
    via: BY_EVIDENTIALITY,
    value: 'evidentiality AS id, evidentiality AS name',
  }),
  ofActors(
    'actorKind',
    /* Cypher */ `
    WITH held, CASE
      WHEN actor:State THEN 'STATE'
      WHEN actor:Organisation THEN 'ORGANISATION'
      ELSE 'PERSON' END AS kind`,
    'kind AS id, kind AS name',
  ),
  ofActors('actor', '', 'actor.id AS id, actor.name AS name'),
  ofTargets('target', '', 'target.id AS id, target.name AS name'),
  ofTargets('instrument', OF_CLAUSES, 'instrument.id AS id, instrument.name AS name'),
  ofTargets(
    'negotiation',
    /* Cypher */ `${OF_CLAUSES}
    MATCH (instrument)-[:BELONGS_TO]->(talks:Negotiation)`,
    'talks.id AS id, talks.name AS name',
  ),
  ofTargets(
    'issue',
    /* Cypher */ `
    MATCH (target)-[:CONCERNS]->(issue:Issue)`,
    'issue.id AS id, issue.name AS name',
  ),
  ofTargets(
    'fate',
    /* Cypher */ `
    WITH held, target
    WHERE target.fate IS NOT NULL`,
    'target.fate AS id, target.fate AS name',
  ),
  facet({
    name: 'event',
    all: /* Cypher */ `
    MATCH (event:Event)<-[:TAKEN_AT]-(position:Position)${BY_EVENT}`,
    via: /* Cypher */ `
    MATCH (position)-[:TAKEN_AT]->(event:Event)${BY_EVENT}`,
    value: 'event.id AS id, event.name AS name',
  }),
  facet({
    name: 'source',
    all: /* Cypher */ `
    MATCH (source:Source)<-[:QUOTES]-(:Evidence)<-[:SHOWN_BY]-(position:Position)${BY_SOURCE}`,
    via: /* Cypher */ `
    MATCH (position)-[:SHOWN_BY]->(:Evidence)-[:QUOTES]->(source:Source)${BY_SOURCE}`,
    value: 'source.id AS id, source.title AS name',
  }),
];

function facet({ name, all, via, on = '', value }: Dimension): FacetQuestion {
  const counted = /* Cypher */ `${on}
    RETURN ${value}, sum(held) AS count
    ORDER BY count DESC, id
  `;
  return {
    facet: name,
    question: filtered({
      name: `facet-${name.replace('K', '-k')}`,
      summary: `How many positions that pass a filter have each ${name}; a row is a value and a number.`,
      cypher: (found) => `${found}${via}${counted}`,
      unfiltered: `${all}${counted}`,
      example: EVERY_POSITION,
      read: readCount,
    }),
  };
}

function readCount(row: Row): FacetCount {
  return { id: text(row, 'id'), name: text(row, 'name'), count: number(row, 'count') };
}
