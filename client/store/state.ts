import type { Evidentiality } from '../../queries/vocabulary.ts';
import type { Language } from '../words/languages.ts';
import { type Arrangement, NO_ARRANGEMENT } from './arrangement.ts';
import type { Detail } from './detail.ts';
import { ALL_FINDINGS, type Findings } from './findings.ts';
import { OPENING_OPTIONS, type Options } from './options.ts';
import type { ViewRecord } from './record.ts';
import { NO_SORTS, type Sorts } from './sort.ts';
import type { WhatIf } from './what-if.ts';
import { NO_WINDOW, type Window } from './window.ts';

/** The views that have a tab, in their order. */
export const TABS = [
  'map',
  'matrix',
  'clauses',
  'coalitions',
  'contradictions',
  'timeline',
  'table',
] as const;
/** The views of what is chosen from anywhere: actors side by side, and how two things are connected. */
export const PAIRS = ['compare', 'path'] as const;
/** The pages about the record as a whole. */
export const PAGES = ['coverage', 'method'] as const;
/** A view or a page. */
export type View = (typeof TABS)[number] | (typeof PAIRS)[number] | (typeof PAGES)[number];
/** Everything that can stand in the middle. */
export const VIEWS: readonly View[] = [...TABS, ...PAIRS, ...PAGES];

/** The facets by which the record is filtered. */
export const FACETS = ['stance', 'known', 'actor', 'fate', 'issue', 'source'] as const;
/** A facet. */
export type FacetName = (typeof FACETS)[number];

/** For each facet the values that are switched off, sorted. */
export type Filter = Readonly<Record<FacetName, readonly string[]>>;

/** Everything that changes the picture, and so stands in the address. */
export type Place = {
  readonly view: View;
  /** The weakest evidentiality that counts. */
  readonly dial: Evidentiality;
  readonly filter: Filter;
  /** The span of time that counts. */
  readonly window: Window;
  /** Id of the selected actor, target, position or claim. */
  readonly selection: string | null;
  /** What is supposed, and on no record. */
  readonly whatIfs: readonly WhatIf[];
  /** What is chosen within the views. */
  readonly options: Options;
  /** In which order a matrix and the table stand. */
  readonly sorts: Sorts;
  /** Groups whose folded rows are open, sorted. */
  readonly open: readonly string[];
  readonly arrangement: Arrangement;
  /** Id of the issue whose texts alone are shown, where a record is too large to show all; else null. */
  readonly within: string | null;
  /** Ids of the actors that stand side by side, in their order. */
  readonly compared: readonly string[];
  /** Ids of the two whose connection is told; fewer where they are not both chosen yet. */
  readonly ends: readonly string[];
  /** The language of the page; null for the first of the reader's own that there are words in. */
  readonly language: Language | null;
  /** Which contradictions are listed. */
  readonly findings: Findings;
  /** Which story is told, and how far, both counted from 1; null where none is. */
  readonly tour: { readonly story: number; readonly step: number } | null;
};

/** Where the record is: on its way, here, or out of reach. */
export type Phase = 'loading' | 'ready' | 'unreachable' | 'incomplete' | 'failed';

/** The state of the viewer. */
export type ViewState = {
  readonly phase: Phase;
  readonly record: ViewRecord | null;
  readonly details: ReadonlyMap<string, Detail>;
  readonly place: Place;
  readonly past: readonly Place[];
  readonly future: readonly Place[];
  /** Parts of the address that mean nothing, as they stood there. */
  readonly problems: readonly string[];
  /** How the digest of the record begins that the address was made for; null where it names none. */
  readonly madeFor: string | null;
};

/** A pure step from one state to the next. */
export type Action = (state: ViewState) => ViewState;

/** A filter that lets everything pass. */
export const NO_FILTER: Filter = {
  stance: [],
  known: [],
  actor: [],
  fate: [],
  issue: [],
  source: [],
};

/** The opening picture: the whole record, everything counts, nothing selected. */
export const OPENING: Place = {
  view: 'map',
  dial: 'INFERRED',
  filter: NO_FILTER,
  window: NO_WINDOW,
  selection: null,
  whatIfs: [],
  options: OPENING_OPTIONS,
  sorts: NO_SORTS,
  open: [],
  arrangement: NO_ARRANGEMENT,
  within: null,
  compared: [],
  ends: [],
  language: null,
  findings: ALL_FINDINGS,
  tour: null,
};

/** The state before anything has arrived. */
export const START: ViewState = {
  phase: 'loading',
  record: null,
  details: new Map(),
  place: OPENING,
  past: [],
  future: [],
  problems: [],
  madeFor: null,
};
