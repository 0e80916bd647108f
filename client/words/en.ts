import {
  DIAL_LABELS,
  FACET_LABELS,
  FAMILY_WORDS,
  KIND_LABELS,
  KNOWN_LABELS,
  KNOWN_WORDS,
  RULE_WORDS,
  STANCE_CHIPS,
  STANCE_WORDS,
  VERIFICATION_WORDS,
} from './closed-lists.ts';
import { EN_CLAUSES, EN_OPTIONS, LOOK_WORDS, WORDING_WORDS } from './en-clauses.ts';
import { EN_COALITIONS } from './en-coalitions.ts';
import { EN_CONTRADICTIONS } from './en-contradictions.ts';
import { EN_KEYS } from './en-keys.ts';
import { EN_MATRIX, EN_METHOD } from './en-matrix.ts';
import { EN_PAGE } from './en-page.ts';
import { EN_PANEL } from './en-panel.ts';
import { EN_RECORD } from './en-record.ts';
import { EN_REPORT, EN_SOURCE } from './en-source.ts';
import { EN_TIMELINE } from './en-timeline.ts';
import { EN_TOUR } from './en-tour.ts';

/** A catalogue of messages: what every language has to say. */
export type Words = typeof EN_PAGE &
  typeof EN_KEYS & {
    readonly panel: typeof EN_PANEL;
    readonly record: typeof EN_RECORD;
    readonly source: typeof EN_SOURCE;
    readonly report: typeof EN_REPORT;
    readonly clauses: typeof EN_CLAUSES;
    readonly timeline: typeof EN_TIMELINE;
    readonly matrix: typeof EN_MATRIX;
    readonly method: typeof EN_METHOD;
    readonly coalitions: typeof EN_COALITIONS;
    readonly contradictions: typeof EN_CONTRADICTIONS;
    readonly looks: typeof LOOK_WORDS;
    readonly wording: typeof WORDING_WORDS;
    readonly options: typeof EN_OPTIONS;
    readonly tour: typeof EN_TOUR;
    readonly stance: typeof STANCE_WORDS;
    readonly chip: typeof STANCE_CHIPS;
    readonly family: typeof FAMILY_WORDS;
    readonly dial: typeof DIAL_LABELS;
    readonly known: typeof KNOWN_LABELS;
    readonly knownPhrase: typeof KNOWN_WORDS;
    readonly kinds: typeof KIND_LABELS;
    readonly facets: typeof FACET_LABELS;
    readonly verification: typeof VERIFICATION_WORDS;
    readonly rules: typeof RULE_WORDS;
  };

/** The catalogue in English: every word that stands on the screen. */
export const en: Words = {
  ...EN_PAGE,
  ...EN_KEYS,
  panel: EN_PANEL,
  record: EN_RECORD,
  source: EN_SOURCE,
  report: EN_REPORT,
  clauses: EN_CLAUSES,
  timeline: EN_TIMELINE,
  matrix: EN_MATRIX,
  method: EN_METHOD,
  coalitions: EN_COALITIONS,
  contradictions: EN_CONTRADICTIONS,
  looks: LOOK_WORDS,
  wording: WORDING_WORDS,
  options: EN_OPTIONS,
  tour: EN_TOUR,
  stance: STANCE_WORDS,
  chip: STANCE_CHIPS,
  family: FAMILY_WORDS,
  dial: DIAL_LABELS,
  known: KNOWN_LABELS,
  knownPhrase: KNOWN_WORDS,
  kinds: KIND_LABELS,
  facets: FACET_LABELS,
  verification: VERIFICATION_WORDS,
  rules: RULE_WORDS,
};
