import { type Evidentiality, POLARITY, type Stance } from '../../queries/vocabulary.ts';

/** Stances that look alike in the viewer: what leans the same way is drawn the same way. */
export const FAMILIES = ['support', 'conditional', 'abstain', 'reserve', 'oppose', 'none'] as const;
/** A family of stances, as it stands in the viewer's address. */
export type Family = (typeof FAMILIES)[number];

/** How a family is drawn: its colour, `#rrggbb`, and its line. */
export type Look = { readonly colour: string; readonly line: string };

/** How each family is drawn, on a light background. */
export const LOOK: Readonly<Record<Family, Look>> = {
  support: { colour: '#0072b2', line: 'solid' },
  conditional: { colour: '#2a86bf', line: 'dashed' },
  abstain: { colour: '#757575', line: 'dotted' },
  reserve: { colour: '#b07a00', line: 'dashed' },
  oppose: { colour: '#d55e00', line: 'solid' },
  none: { colour: '#757575', line: 'dotted' },
};

const BY_POLARITY: ReadonlyMap<number | null, Family> = new Map([
  [1, 'support'],
  [0.5, 'conditional'],
  [0, 'abstain'],
  [-0.5, 'reserve'],
  [-1, 'oppose'],
]);

/** The family of a stance. */
export function familyOf(stance: Stance): Family {
  return BY_POLARITY.get(POLARITY[stance]) ?? 'none';
}

/** What each stance means. */
export const STANCE_MEANING: Readonly<Record<Stance, string>> = {
  PROPOSES: 'put it forward',
  COMMITS: 'signed, ratified or joined it; a body: adopted it',
  SUPPORTS: 'is for it',
  CONDITIONAL: 'is for it under conditions',
  ABSTAINS: 'takes neither side',
  RESERVES: 'has reservations',
  OPPOSES: 'is against it',
  SILENT: 'was present and said nothing; no polarity',
  WITHDREW: 'left the table; no polarity',
  ABSENT: 'was not there; no polarity',
};

/** What each evidentiality means. */
export const EVIDENTIALITY_MEANING: Readonly<Record<Evidentiality, string>> = {
  RECORD: 'on the record: a vote, a signature, a text',
  OWN_WORDS: 'in its own words',
  NAMED_WITNESS: 'by a named witness',
  ANONYMOUS_OBSERVERS: 'several observers, not named',
  INFERRED: 'inferred: no source says it',
};
