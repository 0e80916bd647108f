import { FORCE_WORDS, RULE_WORDS, VERIFICATION_WORDS } from './closed-lists.ts';
import { EN_AROUND, EN_ASIDE } from './en-around.ts';
import { EN_CLAUSES, EN_OPTIONS, LOOK_WORDS, WORDING_WORDS } from './en-clauses.ts';
import { EN_COALITIONS } from './en-coalitions.ts';
import { EN_CONTRADICTIONS } from './en-contradictions.ts';
import { EN_COVERAGE } from './en-coverage.ts';
import { EN_DETAILS } from './en-details.ts';
import { EN_EXPORT, FORMAT_WORDS, STYLE_WORDS } from './en-export.ts';
import { EN_KEYS } from './en-keys.ts';
import { EN_MAP } from './en-map.ts';
import { EN_MATRIX, EN_METHOD } from './en-matrix.ts';
import { EN_PAIRS } from './en-pairs.ts';
import { EN_REPORT, EN_SOURCE } from './en-source.ts';
import { EN_TIMELINE } from './en-timeline.ts';
import { EN_TOLD } from './en-told.ts';
import { EN_TOUR } from './en-tour.ts';
import { EN_WAITING } from './en-waiting.ts';
import { tellWay } from './en-way.ts';

/** What English says in the views and dialogs that come when they are asked for. */
export type EnglishFurther = typeof EN_KEYS &
  typeof EN_AROUND & {
    readonly panel: typeof EN_DETAILS & typeof EN_ASIDE;
    readonly tour: typeof EN_TOUR;
    readonly record: typeof EN_COVERAGE;
    readonly source: typeof EN_SOURCE;
    readonly report: typeof EN_REPORT;
    readonly verification: typeof VERIFICATION_WORDS;
    readonly rules: typeof RULE_WORDS;
    readonly forces: typeof FORCE_WORDS;
    readonly pairs: typeof EN_PAIRS;
    readonly map: typeof EN_MAP;
    readonly clauses: typeof EN_CLAUSES;
    readonly timeline: typeof EN_TIMELINE;
    readonly matrix: typeof EN_MATRIX;
    readonly method: typeof EN_METHOD;
    readonly coalitions: typeof EN_COALITIONS;
    readonly contradictions: typeof EN_CONTRADICTIONS;
    readonly awaiting: typeof EN_WAITING;
    readonly told: typeof EN_TOLD & { readonly way: typeof tellWay };
    readonly looks: typeof LOOK_WORDS;
    readonly wording: typeof WORDING_WORDS;
    readonly options: typeof EN_OPTIONS;
    readonly export: typeof EN_EXPORT & {
      readonly formats: typeof FORMAT_WORDS;
      readonly styles: typeof STYLE_WORDS;
    };
  };

/** The rest of the catalogue in English. */
export const enFurther: EnglishFurther = {
  ...EN_KEYS,
  ...EN_AROUND,
  panel: { ...EN_DETAILS, ...EN_ASIDE },
  tour: EN_TOUR,
  record: EN_COVERAGE,
  source: EN_SOURCE,
  report: EN_REPORT,
  verification: VERIFICATION_WORDS,
  rules: RULE_WORDS,
  forces: FORCE_WORDS,
  pairs: EN_PAIRS,
  map: EN_MAP,
  clauses: EN_CLAUSES,
  timeline: EN_TIMELINE,
  matrix: EN_MATRIX,
  method: EN_METHOD,
  coalitions: EN_COALITIONS,
  contradictions: EN_CONTRADICTIONS,
  awaiting: EN_WAITING,
  told: { ...EN_TOLD, way: tellWay },
  looks: LOOK_WORDS,
  wording: WORDING_WORDS,
  options: EN_OPTIONS,
  export: { ...EN_EXPORT, formats: FORMAT_WORDS, styles: STYLE_WORDS },
};
