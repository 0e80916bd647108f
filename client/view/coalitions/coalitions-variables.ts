import type { CoalitionsVariables, TiesVariables } from '../../api/coalitions.ts';
import { positionFilter } from '../../store/position-filter.ts';
import type { ViewRecord } from '../../store/record.ts';
import { canSuppose } from '../../store/selectors.ts';
import type { Place } from '../../store/state.ts';
import type { WhatIf } from '../../store/what-if.ts';

/** What is asked for camps and ties at a place, supposing what is given. */
export function coalitionsVariables(
  record: ViewRecord,
  place: Place,
  whatIf: readonly WhatIf[],
): CoalitionsVariables & TiesVariables {
  const filter = positionFilter(record, place);
  const level = place.options.topics.toUpperCase();
  const { camps, likeness, relation, norm, least } = place.options;
  const known = whatIf.filter((supposed) => canSuppose(record, supposed));
  const asked = { level, similarity: likeness.toUpperCase(), filter, whatIf: known };
  return {
    camps: { ...asked, method: camps.toUpperCase() },
    ties: {
      ...asked,
      relation: relation.toUpperCase(),
      normalisation: norm.toUpperCase(),
      minWeight: least === 'any' ? null : Number(least),
    },
  };
}
