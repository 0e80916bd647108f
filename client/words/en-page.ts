import type { ActorKind, Evidentiality, Fate } from '../../queries/vocabulary.ts';
import type { FacetName } from '../store/state.ts';
import { FACET_LABELS, FATE_WORDS, KIND_NOUNS, KNOWN_LABELS } from './closed-lists.ts';
import { counted, dated, short } from './counting.ts';

type Counts = {
  readonly actors: number;
  readonly positions: number;
  readonly targets: number;
  readonly sources: number;
  readonly span: readonly [string, string] | null;
};

type Size = { readonly total: number; readonly targets: number };

/** How many marks and rows of a picture stand for how many actors and texts. */
type Summed = {
  readonly actors: number;
  readonly marks: number;
  readonly texts: number;
  readonly rows: number;
};

/** The words of the page around the picture. */
export const EN_PAGE = {
  brand: 'Demarche',
  skip: 'Skip to the outline',
  skipToPanel: 'Skip to the evidence',
  loadingTitle: 'Opening the record',
  sentence: ({ actors, positions, targets, sources, span }: Counts): string => {
    const dates = span === null ? '' : `, ${span[0].slice(0, 4)} to ${dated(span[1])}`;
    return (
      `${counted(actors, 'actor holds', 'actors hold')} ${counted(positions, 'position')} on ` +
      `${counted(targets, 'text or ask', 'texts and asks')}, known from ${counted(sources, 'source')}${dates}.`
    );
  },
  brief: ({ actors, positions, sources, span }: Counts): string =>
    `${counted(actors, 'actor')}, ${counted(positions, 'position')}, ${counted(sources, 'source')}` +
    (span === null ? '' : `, ${span[0].slice(0, 4)} to ${span[1].slice(0, 4)}`),
  dialTitle: 'Weakest evidence that counts',
  dialNow: (dial: Evidentiality, counting: number, all: number): string =>
    dial === 'INFERRED'
      ? `everything counts: all ${short(all)}`
      : `down to ${KNOWN_LABELS[dial].toLowerCase()}: ${short(counting)} of ${short(all)}`,
  short: (count: number): string => short(count),
  language: 'Language',
  theme: (now: string): string => `Colours: ${now}`,
  themes: { system: 'as the system', light: 'light', dark: 'dark' },
  questions: 'Questions',
  filters: 'Filters and legend',
  evidence: 'Evidence',
  outline: 'Outline',
  keysButton: 'Keys',
  further: 'More',
  exportButton: 'Export',
  exportFailed: 'Export did not load; try again',
  noIssue: 'no issue',
  tabs: 'Views',
  page: 'About the record',
  tabNames: {
    map: 'Map',
    matrix: 'Matrix',
    clauses: 'Clauses',
    coalitions: 'Coalitions',
    contradictions: 'Contradictions',
    timeline: 'Timeline',
    table: 'Table',
  },
  viewWaiting: 'One moment: the view is on its way.',
  viewFailed: 'This view did not come. What you had is kept.',
  undo: 'Undo',
  redo: 'Redo',
  fit: 'Fit',
  against: 'Against',
  againstNote: (count: number): string => `${counted(count, 'actor')}; further in, more mixed`,
  stake: 'What is at stake',
  stakeNote: 'in the order of the texts',
  for: 'For',
  forNote: (count: number): string => counted(count, 'actor'),
  mapLabel: 'Map; the outline says the same in words',
  quiet: 'No stance',
  noEvidence: 'no evidence',
  moreClauses: (count: number): string => `${counted(count, 'more clause')}, no evidence`,
  moreOf: (count: number): string => `${counted(count, 'more clause')}`,
  moreTexts: (count: number): string => `${counted(count, 'more text')}`,
  withClauses: (count: number): string => `with ${counted(count, 'clause')}`,
  moreCode: 'more',
  moreActors: (kind: ActorKind, count: number): string =>
    `${count} more ${KIND_NOUNS[kind][count === 1 ? 0 : 1]}`,
  andMore: (first: string, more: number): string => `${first} and ${more} more`,
  loose: {
    undated: 'Texts with no date',
    earlier: 'Earlier texts',
    other: 'Beside these texts',
    texts: 'Texts in order of date',
    issues: 'Issues, with all texts on each',
  },
  looseCount: {
    undated: (count: number): string => `${counted(count, 'text')} with no date`,
    earlier: (count: number): string => counted(count, 'earlier text'),
    other: (count: number): string => `${counted(count, 'text')} beside these`,
    texts: (count: number): string => counted(count, 'text'),
    issues: (count: number): string => counted(count, 'issue'),
  },
  fateTag: (fate: Fate | null): string => (fate === null ? '' : FATE_WORDS[fate]),
  drawn: (links: number, mute: number, hidden: number): string =>
    `${counted(links, 'link')}, ${counted(mute, 'silence or withdrawal', 'silences or withdrawals')}, ` +
    (hidden === 0 ? 'nothing hidden' : `${counted(hidden, 'position')} hidden`),
  waiting: (links: number): string => `; ${counted(links, 'link')} to sums wait for a choice`,
  listed: (count: number, hidden: number): string =>
    `${counted(count, 'position')}, ${hidden === 0 ? 'nothing hidden' : `${hidden} hidden`}`,
  wide: 'Wide',
  unfold: { facets: 'Show the filters', panel: 'Show the evidence' },
  summed: ({ actors, marks, texts, rows }: Summed, hidden: number): string =>
    `${counted(actors, 'actor')} as ${counted(marks, 'mark')}, ${counted(texts, 'text')} as ` +
    `${counted(rows, 'row')}, which open; lines of the selection. ` +
    (hidden === 0 ? 'Nothing hidden' : `${counted(hidden, 'position')} hidden`),
  nothingSelected: 'Nothing is selected. Choose an actor, a text or a line.',
  byIssue: ({ total, targets }: Size): string =>
    `${counted(total, 'position')} on ${counted(targets, 'text')} are shown by issue, as each actor ` +
    'stood most often. A text of two issues counts for both. To see texts, choose an issue:',
  overAll: ({ total, targets }: Size): string =>
    `Of ${counted(total, 'position')} on ${counted(targets, 'text')}, each that passes the filter counts here. ` +
    'For one issue alone, choose it:',
  within: (issue: string): string => `Only texts on “${issue}”.`,
  wholeRecord: 'Back to all issues',
  mostDisputed: ({ targets, leftOut }: Size & { readonly leftOut: number }): string =>
    `The most disputed ${targets - leftOut} of ${counted(targets, 'text')} are here; ` +
    'search finds the others by name.',
  lastDates:
    'Positions that are alike stand at the date of the last of them, as does a window of time.',
  rowsAlike: 'A row stands for all positions that are alike.',
  changedSince:
    'The record has changed since this address was made. What it names is shown as it stands now.',
  emptyTitle: 'Nothing matches',
  emptyText: 'No position passes the filter and the evidence that counts.',
  relax: (facet: FacetName | 'dial'): string =>
    facet === 'dial' ? 'Let all evidence count' : `Show all of “${FACET_LABELS[facet]}”`,
  relaxAll: 'Show the whole record',
  gone: 'The server does not answer. What you see is the last that arrived.',
  goneEmpty: 'The server does not answer, so there is nothing to show yet.',
  incomplete: 'The record is being loaded and is not whole yet. Try again in a moment.',
  failed: 'The server refused the question. Its answer does not fit this page.',
  retry: 'Try again',
  problems: (parts: readonly string[]): string =>
    `This address names something that is not here, and the rest is shown: ${parts.join(', ')}.`,
  dismiss: 'Dismiss',
  cancel: 'Cancel',
} as const;
