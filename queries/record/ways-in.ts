/**
 * Ways in
 * =======
 *
 * How the positions that pass a filter are found: from the actors, unless a field of the filter names
 * something else to begin from. What a way has met on its way is asked of no position again: of a
 * million positions of six thousand targets, a condition of the target is then asked six thousand times.
 */
import { metBy } from './filter-conditions.ts';
import type { PositionFilterParams } from './position-filter.ts';

/** A way to `actor`, `position` and `target`, each position met once. */
export interface WayIn {
  /** The field of the filter that the way begins with. */
  readonly field: keyof PositionFilterParams;
  /** Constant Cypher that finds them. */
  readonly path: string;
  /** Constant Cypher that is left to ask of each; null where the way meets the field whole. */
  readonly left: string | null;
}

/** How positions are found from the actors. */
export const FROM_ACTORS = /* Cypher */ `
    MATCH (actor:Actor)-[:HOLDS]->(position:Position)-[:ON]->(target:Target)`;
const HELD = /* Cypher */ `
    MATCH (actor)-[:HOLDS]->(position:Position)-[:ON]->(target:Target)`;
const MET = /* Cypher */ `
    MATCH (target)<-[:ON]-(position:Position)<-[:HOLDS]-(actor:Actor)`;
const ENDS = /* Cypher */ `
    MATCH (position)<-[:HOLDS]-(actor:Actor)
    MATCH (position)-[:ON]->(target:Target)`;

const ofTargets = (field: keyof PositionFilterParams): WayIn => ({
  field,
  path: `
    MATCH (target:Target)
    WHERE ${metBy(field)}${MET}`,
  left: null,
});

/** The ways, the shortest first. */
const WAYS: readonly WayIn[] = [
  { field: 'actors', path: FROM_ACTORS, left: metBy('actors') },
  ofTargets('targets'),
  {
    field: 'events',
    path: /* Cypher */ `
    MATCH (event:Event)<-[:TAKEN_AT]-(position:Position)
    WHERE event.id IN $events${ENDS}`,
    left: null,
  },
  {
    field: 'sources',
    path: /* Cypher */ `
    MATCH (source:Source)<-[:QUOTES]-(:Evidence)<-[:SHOWN_BY]-(position:Position)
    WHERE source.id IN $sources
    WITH DISTINCT position${ENDS}`,
    left: null,
  },
  ofTargets('instruments'),
  ofTargets('issues'),
  {
    field: 'memberOf',
    path: `
    MATCH (actor:Actor)
    WHERE ${metBy('memberOf')}${HELD}`,
    left: null,
  },
  {
    field: 'negotiations',
    path: /* Cypher */ `
    MATCH (target:Target)
    WITH target, (EXISTS {
        MATCH (target)-[:BELONGS_TO]->(talks:Negotiation) WHERE talks.id IN $negotiations
      } OR EXISTS {
        MATCH (target)-[:PART_OF]->(:Instrument)-[:BELONGS_TO]->(talks:Negotiation)
        WHERE talks.id IN $negotiations
      }) AS within${MET}`,
    left: /* Cypher */ `(within OR EXISTS {
        MATCH (position)-[:TAKEN_AT]->(:Event)-[:BELONGS_TO]->(talks:Negotiation)
        WHERE talks.id IN $negotiations
      })`,
  },
  {
    field: 'words',
    path: /* Cypher */ `
    MATCH (actor:Actor)
    WITH actor, [word IN $words WHERE NOT toLower(
      actor.name + ' ' + coalesce(actor.shortName, '')
        + reduce(names = '', alias IN actor.aliases | names + ' ' + alias)
      ) CONTAINS toLower(word)] AS unsaid${HELD}`,
    left: /* Cypher */ `all(word IN unsaid WHERE
        toLower(target.name + ' ' + position.summary) CONTAINS toLower(word))`,
  },
];

/** The way to the positions that pass a filter, of which it asks for `fields`; null: from the actors. */
export function wayIn(fields: readonly string[]): WayIn | null {
  return WAYS.find(({ field }) => fields.includes(field)) ?? null;
}
