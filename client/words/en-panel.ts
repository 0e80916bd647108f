import type { Stance } from '../../queries/vocabulary.ts';
import { STANCE_WORDS } from './closed-lists.ts';
import { counted, listed, within } from './counting.ts';

/** Who holds which stance on what. */
export type Said = { readonly actor: string; readonly stance: Stance; readonly target: string };

/** How many actors stand where on a target. */
export type Sides = {
  readonly target: string;
  readonly against: number;
  readonly reserved: number;
  readonly forIt: number;
};

/** That an actor holds a stance, without a stop. */
export const stanceOn = ({ actor, stance, target }: Said): string =>
  `${actor} ${STANCE_WORDS[stance]} ${within(target)}`;

/** The words of the questions, the outline and the panel. */
export const EN_PANEL = {
  introTitle: 'How to read this',
  said: (said: Said): string => stanceOn(said),
  mute: (stance: Stance, target: string): string =>
    `${STANCE_WORDS[stance].replace('was ', '')} ${within(target)}`,
  liveText: (said: string, summary: string): string => `${said}. ${summary}`.trim(),
  liveClaim: (claimant: string, claim: string): string => `Alleged by ${claimant}: ${claim}`,
  liveActor: (actor: string, parts: readonly string[]): string =>
    parts.length === 0 ? `${actor}: no evidence.` : `${actor} ${listed(parts)}.`,
  livePart: (stance: string, count: number): string => `${stance} ${counted(count, 'target')}`,
  liveTarget: ({ target, against, reserved, forIt }: Sides): string =>
    `${target}: ${against} against, ${reserved === 0 ? '' : `${reserved} with reservations, `}${forIt} for.`,
  liveLinks: (count: number): string => `${counted(count, 'position')} shown.`,
  liveSource: (title: string, shown: number, alone: number): string =>
    `${title}: ${counted(shown, 'position')}, ${alone} on it alone.`,
} as const;
