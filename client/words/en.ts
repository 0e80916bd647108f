import {
  DIAL_LABELS,
  FACET_LABELS,
  FAMILY_WORDS,
  KIND_LABELS,
  KNOWN_LABELS,
  KNOWN_WORDS,
  STANCE_CHIPS,
  STANCE_WORDS,
} from './closed-lists.ts';
import { EN_PAGE } from './en-page.ts';
import { EN_PANEL } from './en-panel.ts';
import { EN_RECORD } from './en-record.ts';
import type { StateName } from './state-names.ts';

/** What English says on every page. */
export type English = typeof EN_PAGE & {
  readonly panel: typeof EN_PANEL;
  readonly record: typeof EN_RECORD;
  readonly stance: typeof STANCE_WORDS;
  readonly chip: typeof STANCE_CHIPS;
  readonly family: typeof FAMILY_WORDS;
  readonly dial: typeof DIAL_LABELS;
  readonly known: typeof KNOWN_LABELS;
  readonly knownPhrase: typeof KNOWN_WORDS;
  readonly kinds: typeof KIND_LABELS;
  readonly facets: typeof FACET_LABELS;
  /** The name of a state by its code of three letters; null where the record's own is the name. */
  readonly stateName: StateName;
};

/** The catalogue in English: every word that stands on every page. */
export const en: English = {
  ...EN_PAGE,
  panel: EN_PANEL,
  record: EN_RECORD,
  stance: STANCE_WORDS,
  chip: STANCE_CHIPS,
  family: FAMILY_WORDS,
  dial: DIAL_LABELS,
  known: KNOWN_LABELS,
  knownPhrase: KNOWN_WORDS,
  kinds: KIND_LABELS,
  facets: FACET_LABELS,
  stateName: () => null,
};
