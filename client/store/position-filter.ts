import {
  ACTOR_KINDS,
  EVIDENTIALITIES,
  type Evidentiality,
  type NodeKind,
  STANCES,
  type Stance,
} from '../../queries/vocabulary.ts';
import { FAMILY } from '../layout/family.ts';
import { facetValues, NO_VALUE } from './facets.ts';
import type { ViewRecord } from './record.ts';
import type { FacetName, Place } from './state.ts';

/** What the API is asked to count; a list that is not given asks for all. */
export type PositionFilter = {
  readonly stances?: readonly Stance[];
  readonly evidentialities?: readonly Evidentiality[];
  readonly actorKinds?: readonly NodeKind[];
  readonly actors?: readonly string[];
  readonly targets?: readonly string[];
  readonly issues?: readonly string[];
  readonly sources?: readonly string[];
  readonly from?: string;
  readonly to?: string;
};

/**
 * The filter and the dial as the API takes them. Positions without a source of their own pass its filter
 * by sources only where that is left out: then the answer holds more than the page, which has to leave
 * it out of what it draws.
 */
export function positionFilter(record: ViewRecord, place: Place): PositionFilter {
  const { filter, dial, window, within } = place;
  const weakest = EVIDENTIALITIES.indexOf(dial);
  const known = EVIDENTIALITIES.filter(
    (one, index) => index <= weakest && !filter.known.includes(one),
  );
  const on = (facet: FacetName) =>
    facetValues(facet, record).filter((value) => !filter[facet].includes(value));
  return {
    ...(filter.stance.length > 0 && {
      stances: STANCES.filter((stance) => !filter.stance.includes(FAMILY[stance])),
    }),
    ...(known.length < EVIDENTIALITIES.length && { evidentialities: known }),
    ...(filter.actor.length > 0 && {
      actorKinds: ACTOR_KINDS.filter((kind) => !filter.actor.includes(kind)),
    }),
    ...actorsOf(record, place),
    ...targetsOf(record, place),
    ...(within !== null && { issues: [within] }),
    ...(window.from !== null && { from: window.from }),
    ...(window.to !== null && { to: window.to }),
    ...(filter.source.includes(NO_VALUE) && { sources: on('source') }),
  };
}

type Hiding = Pick<Place, 'filter' | 'arrangement'>;

/** All actors but the hidden; where none is hidden, no list. */
function actorsOf(
  { actors }: ViewRecord,
  { arrangement: { hidden } }: Hiding,
): Pick<PositionFilter, 'actors'> {
  const on = [...actors.keys()].filter((id) => !hidden.includes(id));
  return on.length === actors.size ? {} : { actors: on };
}

/** The targets that are here, not hidden, whose fate and one of whose issues are on; where all are, no list. */
function targetsOf(
  { targets, leftOut, grain }: ViewRecord,
  { filter, arrangement: { hidden } }: Hiding,
): Pick<PositionFilter, 'targets' | 'issues'> {
  const on = [...targets.values()].filter(({ id, fate, issues }) => {
    const own = issues.length === 0 ? [NO_VALUE] : issues;
    return (
      !hidden.includes(id) &&
      !filter.fate.includes(fate ?? NO_VALUE) &&
      own.some((issue) => !filter.issue.includes(issue))
    );
  });
  const all =
    filter.fate.length + filter.issue.length + leftOut.targets === 0 &&
    !hidden.some((id) => targets.has(id));
  const ids = on.map(({ id }) => id);
  if (all) return {};
  // By issue, these are issues; what is on none cannot be asked for beside others.
  return grain === 'ISSUE' ? { issues: ids.filter((id) => id !== NO_VALUE) } : { targets: ids };
}
