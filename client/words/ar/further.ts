import type { FurtherWords } from '../catalogue.ts';
import { AR_AROUND, AR_ASIDE } from './around.ts';
import { AR_CLAUSES, AR_LOOKS, AR_OPTIONS, AR_WORDING } from './clauses.ts';
import { AR_COALITIONS } from './coalitions.ts';
import { AR_CONTRADICTIONS } from './contradictions.ts';
import { AR_COVERAGE } from './coverage.ts';
import { AR_DETAILS } from './details.ts';
import { AR_EXPORT, AR_FORMATS, AR_STYLES } from './export.ts';
import { AR_KEYS } from './keys.ts';
import { AR_MAP } from './map.ts';
import { AR_MATRIX, AR_METHOD } from './matrix.ts';
import { AR_PAIRS } from './pairs.ts';
import { FORCE_WORDS, RULE_WORDS, VERIFICATION_WORDS } from './rules.ts';
import { AR_REPORT, AR_SOURCE } from './source.ts';
import { AR_TIMELINE } from './timeline.ts';
import { AR_TOLD } from './told.ts';
import { AR_TOUR } from './tour.ts';
import { AR_WAITING } from './waiting.ts';

/** The rest of the catalogue in Arabic. */
export const arFurther: FurtherWords = {
  ...AR_KEYS,
  ...AR_AROUND,
  panel: { ...AR_DETAILS, ...AR_ASIDE },
  tour: AR_TOUR,
  record: AR_COVERAGE,
  source: AR_SOURCE,
  report: AR_REPORT,
  verification: VERIFICATION_WORDS,
  rules: RULE_WORDS,
  forces: FORCE_WORDS,
  pairs: AR_PAIRS,
  map: AR_MAP,
  clauses: AR_CLAUSES,
  timeline: AR_TIMELINE,
  matrix: AR_MATRIX,
  method: AR_METHOD,
  coalitions: AR_COALITIONS,
  contradictions: AR_CONTRADICTIONS,
  awaiting: AR_WAITING,
  told: AR_TOLD,
  looks: AR_LOOKS,
  wording: AR_WORDING,
  options: AR_OPTIONS,
  export: { ...AR_EXPORT, formats: AR_FORMATS, styles: AR_STYLES },
};
