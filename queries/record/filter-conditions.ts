import type { PositionFilterParams } from './position-filter.ts';

/** A field of the filter, when it asks for nothing, and what it asks of `actor`, `position` and `target`. */
export interface Condition {
  readonly field: keyof PositionFilterParams;
  /** Constant Cypher that holds where the field asks for nothing. */
  readonly idle: string;
  /** Constant Cypher that holds where what the field asks for is met. */
  readonly met: string;
}

const whereListed = (field: keyof PositionFilterParams, met: string): Condition => ({
  field,
  idle: `size($${field}) = 0`,
  met,
});

/** What each field of the filter asks for, the cheapest first. */
export const CONDITIONS: readonly Condition[] = [
  whereListed('actors', 'actor.id IN $actors'),
  whereListed('targets', 'target.id IN $targets'),
  whereListed('stances', 'position.stance IN $stances'),
  whereListed('evidentialities', 'position.evidentiality IN $evidentialities'),
  { field: 'from', idle: '$from IS NULL', met: 'position.lastDay >= $from' },
  { field: 'to', idle: '$to IS NULL', met: 'position.firstDay <= $to' },
  whereListed('actorPrefixes', 'any(prefix IN $actorPrefixes WHERE actor.id STARTS WITH prefix)'),
  whereListed(
    'words',
    /* Cypher */ `all(word IN $words WHERE toLower(
        actor.name + ' ' + coalesce(actor.shortName, '')
          + reduce(names = '', alias IN actor.aliases | names + ' ' + alias)
          + ' ' + target.name + ' ' + position.summary) CONTAINS toLower(word))`,
  ),
  whereListed(
    'instruments',
    /* Cypher */ `(target.id IN $instruments OR EXISTS {
        MATCH (target)-[:PART_OF]->(whole:Instrument) WHERE whole.id IN $instruments })`,
  ),
  whereListed(
    'issues',
    /* Cypher */ `EXISTS {
        MATCH (target)-[:CONCERNS]->(issue:Issue) WHERE issue.id IN $issues }`,
  ),
  whereListed(
    'memberOf',
    /* Cypher */ `EXISTS {
        MATCH (actor)-[:MEMBER_OF]->(body:Organisation) WHERE body.id IN $memberOf }`,
  ),
  whereListed(
    'events',
    /* Cypher */ `EXISTS {
        MATCH (position)-[:TAKEN_AT]->(event:Event) WHERE event.id IN $events }`,
  ),
  whereListed(
    'sources',
    /* Cypher */ `EXISTS {
        MATCH (position)-[:SHOWN_BY]->(:Evidence)-[:QUOTES]->(source:Source)
        WHERE source.id IN $sources }`,
  ),
  whereListed(
    'negotiations',
    /* Cypher */ `(EXISTS {
        MATCH (target)-[:BELONGS_TO]->(talks:Negotiation) WHERE talks.id IN $negotiations
      } OR EXISTS {
        MATCH (target)-[:PART_OF]->(:Instrument)-[:BELONGS_TO]->(talks:Negotiation)
        WHERE talks.id IN $negotiations
      } OR EXISTS {
        MATCH (position)-[:TAKEN_AT]->(:Event)-[:BELONGS_TO]->(talks:Negotiation)
        WHERE talks.id IN $negotiations
      })`,
  ),
];

/** What a field of the filter asks of `actor`, `position` and `target`; throws TypeError where nothing does. */
export function metBy(field: keyof PositionFilterParams): string {
  const condition = CONDITIONS.find((known) => known.field === field);
  if (condition === undefined)
    throw new TypeError(`expected a field with a condition, got "${field}"`);
  return condition.met;
}
