import type {
  ActorKind,
  Evidentiality,
  Fate,
  Stance,
  Verification,
} from '../../queries/vocabulary.ts';
import type { Family } from '../layout/family.ts';
import type { FacetName } from '../store/state.ts';

/** What an actor does that holds a stance. */
export const STANCE_WORDS: Readonly<Record<Stance, string>> = {
  PROPOSES: 'proposes',
  COMMITS: 'commits to',
  SUPPORTS: 'supports',
  CONDITIONAL: 'supports with conditions',
  ABSTAINS: 'abstains on',
  RESERVES: 'has reservations on',
  OPPOSES: 'opposes',
  SILENT: 'was silent on',
  WITHDREW: 'withdrew from',
  ABSENT: 'was absent from',
};

/** A stance on its own, as a chip. */
export const STANCE_CHIPS: Readonly<Record<Stance, string>> = {
  PROPOSES: 'proposes',
  COMMITS: 'commits',
  SUPPORTS: 'supports',
  CONDITIONAL: 'with conditions',
  ABSTAINS: 'abstains',
  RESERVES: 'reserves',
  OPPOSES: 'opposes',
  SILENT: 'silent',
  WITHDREW: 'withdrew',
  ABSENT: 'absent',
};

/** A family of stances in the legend. */
export const FAMILY_WORDS: Readonly<Record<Family, string>> = {
  support: 'supports',
  conditional: 'with conditions',
  abstain: 'abstains',
  reserve: 'reserves',
  oppose: 'opposes',
  none: 'silent, withdrew',
};

/** How a position is known, in the legend. */
export const KNOWN_LABELS: Readonly<Record<Evidentiality, string>> = {
  RECORD: 'Record',
  OWN_WORDS: 'Own words',
  NAMED_WITNESS: 'Named witness',
  ANONYMOUS_OBSERVERS: 'Unnamed observers',
  INFERRED: 'Inferred',
};

/** How a position is known, on the dial. */
export const DIAL_LABELS: Readonly<Record<Evidentiality, string>> = {
  RECORD: 'Record',
  OWN_WORDS: 'Own words',
  NAMED_WITNESS: 'Named',
  ANONYMOUS_OBSERVERS: 'Unnamed',
  INFERRED: 'Inferred',
};

/** How a position is known, as a phrase. */
export const KNOWN_WORDS: Readonly<Record<Evidentiality, string>> = {
  RECORD: 'on the record: a vote, a signature, a text',
  OWN_WORDS: 'in its own words',
  NAMED_WITNESS: 'by a named witness',
  ANONYMOUS_OBSERVERS: 'several observers, not named',
  INFERRED: 'inferred: no source says it',
};

/** What became of a target. */
export const FATE_WORDS: Readonly<Record<Fate, string>> = {
  PROPOSED: 'proposed',
  RETAINED: 'retained',
  SOFTENED: 'softened',
  MERGED: 'merged',
  DROPPED: 'dropped',
  ADOPTED: 'adopted',
};

/** Kinds of actor, as headings. */
export const KIND_LABELS: Readonly<Record<ActorKind, string>> = {
  STATE: 'States',
  ORGANISATION: 'Organisations',
  PERSON: 'Persons',
};

/** Kinds of actor, one and several. */
export const KIND_NOUNS: Readonly<Record<ActorKind, readonly [string, string]>> = {
  STATE: ['state', 'states'],
  ORGANISATION: ['organisation', 'organisations'],
  PERSON: ['person', 'persons'],
};

/** Whether the span was proved. */
export const VERIFICATION_WORDS: Readonly<Record<Verification, string>> = {
  PROVED: 'span proved against the source text',
  CHANGED: 'the source text has changed since',
  SOURCE_NOT_SUPPLIED: 'source text not at hand here, so not proved',
};

/** Headings of the facets. */
export const FACET_LABELS: Readonly<Record<FacetName, string>> = {
  stance: 'Stance',
  known: 'How it is known',
  actor: 'Actors',
  fate: 'What became of it',
  issue: 'Issues',
  source: 'Sources',
};

/** The rules by which sides contradict each other. */
export const RULE_WORDS: Readonly<Record<string, string>> = {
  COMMITMENT: 'Commitment against position',
  REVERSAL: 'Two positions at two times',
  FORUM: 'Two positions in two forums',
  BLOC: 'Against its own bloc',
  SOURCES: 'Sources disagree',
  REGRESSION: 'A text that leaves out what it recalls',
};

/** What a text obliges to, by the word that the API has for it. */
export const FORCE_WORDS: Readonly<Record<string, string>> = {
  binding: 'binding',
  'non-binding': 'non-binding',
  voluntary: 'voluntary',
};
