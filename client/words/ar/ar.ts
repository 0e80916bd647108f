import type { Words } from '../catalogue.ts';
import {
  DIAL_LABELS,
  FACET_LABELS,
  FAMILY_WORDS,
  KIND_LABELS,
  KNOWN_LABELS,
  KNOWN_WORDS,
  STANCE_WORDS,
} from './lists.ts';
import { AR_PAGE } from './page.ts';
import { AR_PANEL } from './panel.ts';
import { AR_RECORD } from './record.ts';
import { AR_STATE } from './states.ts';

/** The catalogue in Arabic: every word that stands on every page. */
export const ar: Words = {
  ...AR_PAGE,
  panel: AR_PANEL,
  record: AR_RECORD,
  stance: STANCE_WORDS,
  chip: STANCE_WORDS,
  family: FAMILY_WORDS,
  dial: DIAL_LABELS,
  known: KNOWN_LABELS,
  knownPhrase: KNOWN_WORDS,
  kinds: KIND_LABELS,
  facets: FACET_LABELS,
  stateName: AR_STATE,
};
