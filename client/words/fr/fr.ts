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
import { FR_PAGE } from './page.ts';
import { FR_PANEL } from './panel.ts';
import { FR_RECORD } from './record.ts';
import { FR_STATE } from './states.ts';

/** The catalogue in French: every word that stands on every page. */
export const fr: Words = {
  ...FR_PAGE,
  panel: FR_PANEL,
  record: FR_RECORD,
  stance: STANCE_WORDS,
  chip: STANCE_WORDS,
  family: FAMILY_WORDS,
  dial: DIAL_LABELS,
  known: KNOWN_LABELS,
  knownPhrase: KNOWN_WORDS,
  kinds: KIND_LABELS,
  facets: FACET_LABELS,
  stateName: FR_STATE,
};
