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
  /** Id of what one count stands for; without it, positions are counted. */
  readonly counted?: (position: PositionNode) => string;
  readonly all: (record: ViewRecord) => readonly string[];
};

const READINGS: Readonly<Record<FacetName, FacetReading>> = {
  stance: {
    values: ({ stance }) => [FAMILY[stance]],
    all: () => [...FAMILIES.slice(0, -1).toReversed(), 'none'],
  },
  known: {
    values: ({ evidentiality }) => [evidentiality],
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
    all: ({ issues }) => [...issues.keys(), NO_VALUE],
  },
  source: {
    values: ({ sources }) => orNone(sources),
    all: ({ sources }) => [...sources.keys(), NO_VALUE],
  },
};

function orNone(values: readonly string[]): readonly string[] {
  return values.length === 0 ? [NO_VALUE] : values;
}

/** A value of a facet with how much of it passes all the other facets. */
export type FacetValue = { readonly value: string; readonly count: number; readonly on: boolean };

/** The facets that tell the positions of a record apart: by issue, fates and sources are not told. */
export function facetsOf({ grain }: ViewRecord): readonly FacetName[] {
  return grain === 'ISSUE' ? FACETS.filter((facet) => !NOT_BY_ISSUE.includes(facet)) : FACETS;
}

const NOT_BY_ISSUE: readonly FacetName[] = ['fate', 'source'];

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
  const tally = createTally(READINGS[facet]);
  for (const position of record.positions.values()) {
    if (passes(position, view, facet)) tally.add(position, record);
  }
  return READINGS[facet].all(record).map((value) => ({
    value,
    count: tally.of(value),
    on: !place.filter[facet].includes(value),
  }));
}

/** Counts values: by position, or once for each thing that is counted. */
function createTally({ values, counted }: FacetReading) {
  const found = new Map<string, number>();
  const met = new Set<string>();
  const weigh = (position: PositionNode, value: string) => {
    if (counted === undefined) return position.count;
    const before = met.size;
    return met.add(`${counted(position)} ${value}`).size - before;
  };
  return {
    add: (position: PositionNode, record: ViewRecord) => {
      for (const value of values(position, record)) {
        found.set(value, (found.get(value) ?? 0) + weigh(position, value));
      }
    },
    of: (value: string) => found.get(value) ?? 0,
  };
}
