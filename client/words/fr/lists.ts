import type { ActorKind, Fate, Stance } from '../../../queries/vocabulary.ts';
import type * as english from '../closed-lists.ts';
import type { Translated } from '../translated.ts';
import { type Noun, noun, quoted } from './counting.ts';

/** What an actor's stance is: a noun, which agrees with every actor. */
export const STANCE_WORDS: Readonly<Record<Stance, string>> = {
  PROPOSES: 'proposition',
  COMMITS: 'engagement',
  SUPPORTS: 'appui',
  CONDITIONAL: 'appui conditionnel',
  ABSTAINS: 'abstention',
  RESERVES: 'réserves',
  OPPOSES: 'opposition',
  SILENT: 'silence',
  WITHDREW: 'retrait',
  ABSENT: 'absence',
};

/** What leads from a stance to what it is on. */
const LEADS: Readonly<Record<Stance, string>> = {
  PROPOSES: 'de',
  COMMITS: 'à l’égard de',
  SUPPORTS: 'à',
  CONDITIONAL: 'à',
  ABSTAINS: 'sur',
  RESERVES: 'sur',
  OPPOSES: 'à',
  SILENT: 'sur',
  WITHDREW: 'de',
  ABSENT: 'à l’égard de',
};

/** A stance and what it is on, as it stands there. */
export function stanceAt(stance: Stance, target: string): string {
  return `${STANCE_WORDS[stance]} ${LEADS[stance]} ${target}`;
}

/** A stance and what it is on, by its name. */
export function stanceOn(stance: Stance, target: string): string {
  return stanceAt(stance, quoted(target));
}

/** A family of stances in the legend. */
export const FAMILY_WORDS: Translated<typeof english.FAMILY_WORDS> = {
  support: 'appui',
  conditional: 'appui conditionnel',
  abstain: 'abstention',
  reserve: 'réserves',
  oppose: 'opposition',
  none: 'silence, retrait',
};

/** How a position is known, in the legend. */
export const KNOWN_LABELS: Translated<typeof english.KNOWN_LABELS> = {
  RECORD: 'Acte officiel',
  OWN_WORDS: 'Propres termes',
  NAMED_WITNESS: 'Témoin nommé',
  ANONYMOUS_OBSERVERS: 'Témoins anonymes',
  INFERRED: 'Déduction',
};

/** How a position is known, on the dial. */
export const DIAL_LABELS: Translated<typeof english.DIAL_LABELS> = {
  RECORD: 'Acte',
  OWN_WORDS: 'Ses mots',
  NAMED_WITNESS: 'Nommé',
  ANONYMOUS_OBSERVERS: 'Anonyme',
  INFERRED: 'Déduit',
};

/** How a position is known, as a phrase. */
export const KNOWN_WORDS: Translated<typeof english.KNOWN_WORDS> = {
  RECORD: 'par un acte officiel : un vote, une signature, un texte',
  OWN_WORDS: 'dans ses propres termes',
  NAMED_WITNESS: 'par un témoin nommé',
  ANONYMOUS_OBSERVERS: 'par plusieurs témoins anonymes',
  INFERRED: 'par déduction : aucune source ne le dit',
};

/** What became of a target. */
export const FATE_WORDS: Readonly<Record<Fate, string>> = {
  PROPOSED: 'proposé',
  RETAINED: 'maintenu',
  SOFTENED: 'affaibli',
  MERGED: 'fusionné',
  DROPPED: 'abandonné',
  ADOPTED: 'adopté',
};

/** Kinds of actor, as headings. */
export const KIND_LABELS: Translated<typeof english.KIND_LABELS> = {
  STATE: 'États',
  ORGANISATION: 'Organisations',
  PERSON: 'Personnes',
};

/** Kinds of actor, counted. */
export const KIND_NOUNS: Readonly<Record<ActorKind, Noun>> = {
  STATE: noun('État'),
  ORGANISATION: noun('organisation'),
  PERSON: noun('personne'),
};

/** Headings of the facets. */
export const FACET_LABELS: Translated<typeof english.FACET_LABELS> = {
  stance: 'Attitude',
  known: 'Comment on le sait',
  actor: 'Acteurs',
  fate: 'Ce qu’il en est advenu',
  issue: 'Questions',
  source: 'Sources',
};
