/**
 * Position filter
 * ===============
 *
 * Which positions a question is about. An empty list asks for all, several values of one list are
 * alternatives, and several lists must all be met.
 *
 * Choice: a date known to the month or year passes if any day that it can mean lies within the
 * bounds, by the `firstDay` and `lastDay` of the position; one with no date passes only where neither
 * bound is given. An instrument stands for itself and for its clauses. Words are looked for in the
 * names of the actor, the name of the target and the summary, each word anywhere among them.
 */
/** Parameters of the filter; an empty list, a null bound and a zero ask for all. */
export type PositionFilterParams = {
  readonly negotiations: readonly string[];
  readonly instruments: readonly string[];
  readonly targets: readonly string[];
  readonly issues: readonly string[];
  readonly actors: readonly string[];
  /** What the id of the actor starts with: `state:`, `org:`, `person:`. */
  readonly actorPrefixes: readonly string[];
  readonly memberOf: readonly string[];
  readonly stances: readonly string[];
  readonly evidentialities: readonly string[];
  readonly sources: readonly string[];
  readonly events: readonly string[];
  /** First and last day of the span asked for, `YYYY-MM-DD`, both inclusive. */
  readonly from: string | null;
  readonly to: string | null;
  readonly minCorroboration: number;
  /** Words in any case. */
  readonly words: readonly string[];
};

/** The filter that every position passes. */
export const EVERY_POSITION: PositionFilterParams = {
  negotiations: [],
  instruments: [],
  targets: [],
  issues: [],
  actors: [],
  actorPrefixes: [],
  memberOf: [],
  stances: [],
  evidentialities: [],
  sources: [],
  events: [],
  from: null,
  to: null,
  minCorroboration: 0,
  words: [],
};
