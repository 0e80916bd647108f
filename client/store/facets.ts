import { ACTOR_KINDS, EVIDENTIALITIES, FATES } from '../../queries/vocabulary.ts';
import { FAMILIES, FAMILY } from '../layout/family.ts';
import type { PositionNode, ViewRecord } from './record.ts';
import { FACETS, type FacetName, type Filter, type Place } from './state.ts';
import { within } from './window.ts';

/** The value of what has none, such as a target whose fate no source tells. */
export const NO_VALUE = 'none-on-record';

/** What a facet reads: the values of a position, what is counted, and every value there can be. */
type FacetReading = {
  readonly values: (position: PositionNode, record: ViewRecord) => readonly string[];
  /** Id of what one count stands for. */
  readonly counted: (position: PositionNode) => string;
  readonly all: (record: ViewRecord) => readonly string[];
};

const byPosition = ({ id }: PositionNode) => id;

const READINGS: Readonly<Record<FacetName, FacetReading>> = {
  stance: {
    values: ({ stance }) => [FAMILY[stance]],
    counted: byPosition,
    all: () => [...FAMILIES.slice(0, -1).toReversed(), 'none'],
  },
  known: {
    values: ({ evidentiality }) => [evidentiality],
    counted: byPosition,
    all: () => EVIDENTIALITIES,
  },
  actor: {
    values: ({ actor }, { actors }) => [actors.get(actor)?.kind ?? NO_VALUE],
    counted: ({ actor }) => actor,
    all: () => ACTOR_KINDS,
  },
  fate: {
    values: ({ target }, { targets }) => [targets.get(target)?.fate ?? NO_VALUE],
    counted: ({ target }) => target,
    all: () => [...FATES.toReversed(), NO_VALUE],
  },
  issue: {
    values: ({ target }, { targets }) => orNone(targets.get(target)?.issues ?? []),
    counted: byPosition,
    all: ({ issues }) => [...issues.keys(), NO_VALUE],
  },
  source: {
    values: ({ sources }) => orNone(sources),
    counted: byPosition,
    all: ({ sources }) => [...sources.keys(), NO_VALUE],
  },
};

function orNone(values: readonly string[]): readonly string[] {
  return values.length === 0 ? [NO_VALUE] : values;
}

/** A value of a facet with how much of it passes all the other facets. */
export type FacetValue = { readonly value: string; readonly count: number; readonly on: boolean };

/** Every value that a facet can have here. */
export function facetValues(facet: FacetName, record: ViewRecord): readonly string[] {
  return READINGS[facet].all(record);
}

/** Whether a position passes the dial and every facet but, if given, one. */
export function passes(
  position: PositionNode,
  { record, place }: { readonly record: ViewRecord; readonly place: Place },
  besides?: FacetName,
): boolean {
  return (
    counts(position, place) &&
    within(position, place.window) &&
    FACETS.every(
      (facet) =>
        facet === besides || passesFacet(position, facet, { record, filter: place.filter }),
    )
  );
}

/** Whether the evidence of a position is strong enough to count. */
export function counts({ evidentiality }: PositionNode, { dial }: Place): boolean {
  return EVIDENTIALITIES.indexOf(evidentiality) <= EVIDENTIALITIES.indexOf(dial);
}

function passesFacet(
  position: PositionNode,
  facet: FacetName,
  { record, filter }: { readonly record: ViewRecord; readonly filter: Filter },
): boolean {
  const off = filter[facet];
  if (off.length === 0) return true;
  return READINGS[facet].values(position, record).some((value) => !off.includes(value));
}

/** The values of a facet with their counts: what would be there if all of them were on. */
export function countFacet(
  facet: FacetName,
  view: { readonly record: ViewRecord; readonly place: Place },
): readonly FacetValue[] {
  const { record, place } = view;
  const reading = READINGS[facet];
  const found = new Map<string, Set<string>>();
  for (const position of record.positions.values()) {
    if (!passes(position, view, facet)) continue;
    for (const value of reading.values(position, record)) {
      found.set(value, (found.get(value) ?? new Set<string>()).add(reading.counted(position)));
    }
  }
  return reading.all(record).map((value) => ({
    value,
    count: found.get(value)?.size ?? 0,
    on: !place.filter[facet].includes(value),
  }));
}
