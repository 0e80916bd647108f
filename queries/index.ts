/**
 * Catalogue
 * =========
 *
 * Every question that can be asked of a record: one line each.
 */
import { adoptions } from './contradiction/adoptions.ts';
import { contested } from './contradiction/contested.ts';
import { departures } from './contradiction/departures.ts';
import { leftOut } from './contradiction/left-out.ts';
import { originsOfPositions, originsOfShown } from './contradiction/origins.ts';
import { passingPositions } from './contradiction/passing-positions.ts';
import { requestsOnClaims } from './contradiction/requests-on-claims.ts';
import { RULES } from './contradiction/rules.ts';
import { standpoints } from './contradiction/standpoints.ts';
import { droppedClauses } from './lineage/dropped-clauses.ts';
import { stepsFromClauses, stepsToClauses } from './lineage/lineage-steps.ts';
import { precedents } from './lineage/precedents.ts';
import { stepsAtTargets } from './lineage/steps-at-targets.ts';
import { CELL_QUESTIONS } from './network/cells-on-topics.ts';
import { countOnIssues } from './network/count-on-issues.ts';
import { HELD_QUESTIONS } from './network/held-on-topics.ts';
import { POSITIONS_ON } from './network/positions-on-topics.ts';
import {
  knownPositions,
  originsOfReprints,
  sourcedPositions,
} from './network/sourced-positions.ts';
import { TALLY_QUESTIONS } from './network/topic-tallies.ts';
import { linksAt } from './path/links-at.ts';
import { shownLinks } from './path/shown-links.ts';
import type { Params, Query } from './query.ts';
import { actorLoads, actorLoadsOn } from './record/actor-loads.ts';
import { actors, actorsById } from './record/actors.ts';
import { childrenOfClauses } from './record/children-of-clauses.ts';
import { claims } from './record/claims.ts';
import { clauses, clausesById, countClauses } from './record/clauses.ts';
import { clausesOfInstruments } from './record/clauses-of-instruments.ts';
import { codebook } from './record/codebook.ts';
import { commentRequests } from './record/comment-requests.ts';
import { corroboration } from './record/corroboration.ts';
import { countActors } from './record/count-actors.ts';
import {
  countPositions,
  countPositionsOfActors,
  countPositionsOnTargets,
} from './record/count-positions.ts';
import { counts } from './record/counts.ts';
import { dataset } from './record/dataset.ts';
import { events, eventsById } from './record/events.ts';
import { eventsOfNegotiations } from './record/events-of-negotiations.ts';
import { eventsOfPositions } from './record/events-of-positions.ts';
import * as evidence from './record/evidence.ts';
import { FACETS } from './record/facets.ts';
import { forumsOfPositions } from './record/forums-of-positions.ts';
import { countGraphLinks, graphLinks, graphLinksAt } from './record/graph-links.ts';
import { countInstruments, instruments, instrumentsById } from './record/instruments.ts';
import { instrumentsOfNegotiations } from './record/instruments-of-negotiations.ts';
import { instrumentsOfTargets } from './record/instruments-of-targets.ts';
import { issues, issuesById } from './record/issues.ts';
import { issuesOfTargets } from './record/issues-of-targets.ts';
import { membershipsOfActors, membersOfOrganisations } from './record/memberships.ts';
import { negotiations, negotiationsById } from './record/negotiations.ts';
import {
  overviewIssues,
  overviewPositions,
  overviewSources,
  overviewTargets,
} from './record/overview-rows.ts';
import { positions } from './record/positions.ts';
import { positionsById } from './record/positions-by-id.ts';
import { positionsOfActors, positionsOnTargets } from './record/positions-of.ts';
import { premisesOfPositions } from './record/premises-of-positions.ts';
import { principalsOfPersons } from './record/principals-of-persons.ts';
import { recallersOfInstruments } from './record/recallers-of-instruments.ts';
import { recallsOfInstruments } from './record/recalls-of-instruments.ts';
import { SEARCH } from './record/search.ts';
import { sourceFiles } from './record/source-files.ts';
import { sources, sourcesById } from './record/sources.ts';
import { speakersOfPositions } from './record/speakers-of-positions.ts';
import { stories } from './record/stories.ts';
import { structuralLinks } from './record/structural-links.ts';
import { targetTallies } from './record/target-tallies.ts';
import { targetsOfIssues } from './record/targets-of-issues.ts';

/** Every question, in the order in which a reader meets them. */
export const CATALOGUE: readonly Query<Params, unknown>[] = [
  dataset,
  codebook,
  stories,
  counts,
  negotiations,
  negotiationsById,
  instrumentsOfNegotiations,
  eventsOfNegotiations,
  events,
  eventsById,
  issues,
  issuesById,
  targetsOfIssues,
  actors,
  actorsById,
  actorLoads,
  actorLoadsOn,
  countActors,
  membershipsOfActors,
  membersOfOrganisations,
  principalsOfPersons,
  commentRequests,
  claims,
  instruments,
  instrumentsById,
  countInstruments,
  clausesOfInstruments,
  recallsOfInstruments,
  recallersOfInstruments,
  clauses,
  clausesById,
  countClauses,
  childrenOfClauses,
  instrumentsOfTargets,
  issuesOfTargets,
  stepsFromClauses,
  stepsToClauses,
  droppedClauses,
  precedents,
  stepsAtTargets,
  positions,
  positionsById,
  positionsOfActors,
  positionsOnTargets,
  countPositions,
  countPositionsOfActors,
  countPositionsOnTargets,
  corroboration,
  premisesOfPositions,
  eventsOfPositions,
  speakersOfPositions,
  forumsOfPositions,
  evidence.evidenceById,
  evidence.evidenceOfPositions,
  evidence.evidenceOfSteps,
  evidence.evidenceOfClaims,
  evidence.evidenceOfRequests,
  evidence.evidenceOfLinks,
  evidence.evidenceInSources,
  sources,
  sourceFiles,
  sourcesById,
  graphLinks,
  graphLinksAt,
  countGraphLinks,
  overviewPositions,
  overviewTargets,
  overviewSources,
  overviewIssues,
  targetTallies,
  structuralLinks,
  linksAt,
  shownLinks,
  ...Object.values(POSITIONS_ON),
  ...RULES,
  contested,
  standpoints,
  passingPositions,
  originsOfPositions,
  originsOfShown,
  departures,
  leftOut,
  adoptions,
  requestsOnClaims,
  sourcedPositions,
  knownPositions,
  originsOfReprints,
  ...CELL_QUESTIONS,
  ...HELD_QUESTIONS,
  countOnIssues,
  ...TALLY_QUESTIONS,
  ...FACETS.map(({ question }) => question),
  ...Object.values(SEARCH),
];
