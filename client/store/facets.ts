import { ACTOR_KINDS, EVIDENTIALITIES, FATES } from '../../queries/vocabulary.ts';
import { FAMILIES, FAMILY } from '../layout/family.ts';
import type { PositionNode, ViewRecord } from './record.ts';
import { FACETS, type FacetName, type Place } from './state.ts';
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

/** A record and the place from which it is looked at. */
type View = { readonly record: ViewRecord; readonly place: Place };
/** Whether a position is let through. */
export type Pass = (position: PositionNode) => boolean;

/** Makes what lets a position pass: the dial, the window of time, and every facet but, if given, one. */
export function passFor({ record, place }: View, besides?: FacetName): Pass {
  const weakest = EVIDENTIALITIES.indexOf(place.dial);
  const strong = new Set<string>(EVIDENTIALITIES.slice(0, weakest + 1));
  const asked = FACETS.filter((facet) => facet !== besides && place.filter[facet].length > 0);
  const parts = asked.map((facet): Pass => {
    const off = new Set(place.filter[facet]);
    const { values } = READINGS[facet];
    return (position) => values(position, record).some((value) => !off.has(value));
  });
  const hidden = new Set(place.arrangement.hidden);
  return (position) =>
    !hidden.has(position.actor) &&
    !hidden.has(position.target) &&
    strong.has(position.evidentiality) &&
    within(position, place.window) &&
    parts.every((passes) => passes(position));
}

/** The values of a facet with their counts: what would be there if all of them were on. */
export function countFacet(facet: FacetName, view: View): readonly FacetValue[] {
  const { record, place } = view;
  const passes = passFor(view, facet);
  const tally = createTally(READINGS[facet]);
  for (const position of record.positions.values()) {
    if (passes(position)) tally.add(position, record);
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
