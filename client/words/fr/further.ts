import type { FurtherWords } from '../catalogue.ts';
import { FR_AROUND, FR_ASIDE } from './around.ts';
import { FR_CLAUSES, FR_LOOKS, FR_OPTIONS, FR_WORDING } from './clauses.ts';
import { FR_COALITIONS } from './coalitions.ts';
import { FR_CONTRADICTIONS } from './contradictions.ts';
import { FR_COVERAGE } from './coverage.ts';
import { FR_DETAILS } from './details.ts';
import { FR_EXPORT, FR_FORMATS, FR_STYLES } from './export.ts';
import { FR_KEYS } from './keys.ts';
import { FR_MAP } from './map.ts';
import { FR_MATRIX, FR_METHOD } from './matrix.ts';
import { FR_PAIRS } from './pairs.ts';
import { FORCE_WORDS, RULE_WORDS, VERIFICATION_WORDS } from './rules.ts';
import { FR_REPORT, FR_SOURCE } from './source.ts';
import { FR_TIMELINE } from './timeline.ts';
import { FR_TOLD } from './told.ts';
import { FR_TOUR } from './tour.ts';
import { FR_WAITING } from './waiting.ts';

/** The rest of the catalogue in French. */
export const frFurther: FurtherWords = {
  ...FR_KEYS,
  ...FR_AROUND,
  panel: { ...FR_DETAILS, ...FR_ASIDE },
  tour: FR_TOUR,
  record: FR_COVERAGE,
  source: FR_SOURCE,
  report: FR_REPORT,
  verification: VERIFICATION_WORDS,
  rules: RULE_WORDS,
  forces: FORCE_WORDS,
  pairs: FR_PAIRS,
  map: FR_MAP,
  clauses: FR_CLAUSES,
  timeline: FR_TIMELINE,
  matrix: FR_MATRIX,
  method: FR_METHOD,
  coalitions: FR_COALITIONS,
  contradictions: FR_CONTRADICTIONS,
  awaiting: FR_WAITING,
  told: FR_TOLD,
  looks: FR_LOOKS,
  wording: FR_WORDING,
  options: FR_OPTIONS,
  export: { ...FR_EXPORT, formats: FR_FORMATS, styles: FR_STYLES },
};
