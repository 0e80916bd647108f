import { EVIDENTIALITIES } from '../../queries/vocabulary.ts';
import { facetValues, passes } from './facets.ts';
import type { PositionNode, ViewRecord } from './record.ts';
import { FACETS, type FacetName, type Place } from './state.ts';

/** A record and the place from which it is looked at. */
export type Looking = { readonly record: ViewRecord; readonly place: Place };

/** The positions that pass the dial and the filter, in the order of the record. */
export function visiblePositions(looking: Looking): readonly PositionNode[] {
  return [...looking.record.positions.values()].filter((position) => passes(position, looking));
}

/** How many positions are at least as strong as each evidentiality, strongest first. */
export function dialCounts({ positions }: ViewRecord): readonly number[] {
  const all = [...positions.values()];
  return EVIDENTIALITIES.map(
    (_, weakest) =>
      all.filter(({ evidentiality }) => EVIDENTIALITIES.indexOf(evidentiality) <= weakest).length,
  );
}

/** The facet that, let go, brings back most positions; null where none would. */
export function bestToRelax({ record, place }: Looking): FacetName | 'dial' | null {
  const gains = FACETS.filter((facet) => place.filter[facet].length > 0).map((facet) => {
    const filter = { ...place.filter, [facet]: [] };
    return { facet, gain: visiblePositions({ record, place: { ...place, filter } }).length };
  });
  const everything = { record, place: { ...place, dial: 'INFERRED' as const } };
  const options = [...gains, { facet: 'dial' as const, gain: visiblePositions(everything).length }];
  const [best] = options.toSorted((one, other) => other.gain - one.gain);
  return best && best.gain > 0 ? best.facet : null;
}

/** Values in the filter of a place that the record does not know, as they stand in the address. */
export function unknownValues({ record, place }: Looking): readonly string[] {
  return FACETS.flatMap((facet) => {
    const known = facetValues(facet, record);
    return place.filter[facet]
      .filter((value) => !known.includes(value))
      .map((value) => `no-${facet}=${value}`);
  });
}

/** The earliest and the latest date on record, to the precision given. */
export function dateSpan({ positions }: ViewRecord): readonly [string, string] | null {
  const dates = [...positions.values()].flatMap(({ date }) => date ?? []).toSorted();
  const first = dates[0];
  const last = dates.at(-1);
  return first === undefined || last === undefined ? null : [first, last];
}
