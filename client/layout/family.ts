import type { Stance } from '../../queries/vocabulary.ts';

/** Stances that look alike on the screen, in the order in which their badges are stacked. */
export const FAMILIES = ['support', 'conditional', 'abstain', 'reserve', 'oppose', 'none'] as const;
/** A family of stances. */
export type Family = (typeof FAMILIES)[number];

/** The family of each stance: what leans the same way is drawn the same way. */
export const FAMILY: Readonly<Record<Stance, Family>> = {
  PROPOSES: 'support',
  COMMITS: 'support',
  SUPPORTS: 'support',
  CONDITIONAL: 'conditional',
  ABSTAINS: 'abstain',
  RESERVES: 'reserve',
  OPPOSES: 'oppose',
  SILENT: 'none',
  WITHDREW: 'none',
  ABSENT: 'none',
};

/** The sign of each family, the third telling beside colour and line. */
export const GLYPH: Readonly<Record<Family, string>> = {
  support: '+',
  conditional: '~',
  abstain: 'o',
  reserve: '~',
  oppose: '−',
  none: 'x',
};

/** The sign of a stance: its family's, but silence is not withdrawal. */
export function glyphOf(stance: Stance): string {
  return stance === 'SILENT' ? 'o' : GLYPH[FAMILY[stance]];
}
