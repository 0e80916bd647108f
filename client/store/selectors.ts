import { EVIDENTIALITIES } from '../../queries/vocabulary.ts';
import { facetValues, passFor } from './facets.ts';
import type { PositionNode, ViewRecord } from './record.ts';
import { writeSort } from './sort.ts';
import { FACETS, type FacetName, type Place, type ViewState } from './state.ts';
import { type WhatIf, writeWhatIf } from './what-if.ts';

/** A record and the place from which it is looked at. */
export type Looking = { readonly record: ViewRecord; readonly place: Place };

/** The positions that pass the dial and the filter, in the order of the record. */
export function visiblePositions(looking: Looking): readonly PositionNode[] {
  return [...looking.record.positions.values()].filter(passFor(looking));
}

/** How many positions are at least as strong as each evidentiality, strongest first. */
export function dialCounts({ positions }: ViewRecord): readonly number[] {
  let sum = 0;
  const each = EVIDENTIALITIES.map(() => 0);
  for (const { evidentiality, count } of positions.values()) {
    const known = EVIDENTIALITIES.indexOf(evidentiality);
    each[known] = (each[known] ?? 0) + count;
  }
  return each.map((count) => {
    sum += count;
    return sum;
  });
}

/** The facet that, let go, brings back most positions; null where none would. */
export function bestToRelax({ record, place }: Looking): FacetName | 'dial' | null {
  const gains = FACETS.filter((facet) => place.filter[facet].length > 0).map((facet) => {
    const filter = { ...place.filter, [facet]: [] };
    return {
      facet,
      gain: countPositions(visiblePositions({ record, place: { ...place, filter } })),
    };
  });
  const everything = { record, place: { ...place, dial: 'INFERRED' as const } };
  const options = [
    ...gains,
    { facet: 'dial' as const, gain: countPositions(visiblePositions(everything)) },
  ];
  const [best] = options.toSorted((one, other) => other.gain - one.gain);
  return best && best.gain > 0 ? best.facet : null;
}

/** Values in the filter and the order of a place that the record does not know, as they stand in the address. */
export function unknownValues({ record, place }: Looking): readonly string[] {
  const facets = FACETS.flatMap((facet) => {
    const known = facetValues(facet, record);
    return place.filter[facet]
      .filter((value) => !known.includes(value))
      .map((value) => `no-${facet}=${value}`);
  });
  const sorts = (['rows', 'columns'] as const).flatMap((name) => {
    const sort = place.sorts[name];
    return sort === null || isKnown(record, sort.by) ? [] : `sort-${name}=${writeSort(sort)}`;
  });
  const hidden = place.arrangement.hidden.filter((id) => !isKnown(record, id));
  const supposed = place.whatIfs.filter((whatIf) => !canSuppose(record, whatIf));
  return [
    ...facets,
    ...sorts,
    ...hidden.map((id) => `hide=${id}`),
    ...supposed.map((whatIf) => `if=${writeWhatIf(whatIf)}`),
  ];
}

/** Whether actor and target of something supposed are on record, as far as the record is held. */
export function canSuppose(record: ViewRecord, { actor, target }: WhatIf): boolean {
  const whole = record.grain === 'POSITION' && record.leftOut.targets === 0;
  return !whole || (record.actors.has(actor) && record.targets.has(target));
}

function isKnown({ actors, targets, issues }: ViewRecord, id: string): boolean {
  return actors.has(id) || targets.has(id) || issues.has(id);
}

/** Whether the address was made for another state of the record than the one that is here. */
export function hasChanged({ record, madeFor }: Pick<ViewState, 'record' | 'madeFor'>): boolean {
  return record !== null && madeFor !== null && !record.digest.startsWith(madeFor);
}

/** How many positions some held ones stand for. */
export function countPositions(positions: Iterable<PositionNode>): number {
  let total = 0;
  for (const { count } of positions) total += count;
  return total;
}
