import type { EN_PANEL } from '../en-panel.ts';
import type { Translated } from '../translated.ts';
import { counted, FRENCH, NOUNS, noun } from './counting.ts';
import { stanceOn } from './lists.ts';

const { listed, number } = FRENCH;

/** The words of the questions, the outline and the panel. */
export const FR_PANEL: Translated<typeof EN_PANEL> = {
  introTitle: 'Comment lire ceci',
  said: ({ actor, stance, target }) => `${actor} : ${stanceOn(stance, target)}`,
  mute: (stance, target) => stanceOn(stance, target),
  liveText: (said, summary) => `${said}. ${summary}`.trim(),
  liveClaim: (claimant, claim) => `Allégué par ${claimant} : ${claim}`,
  liveActor: (actor, parts) =>
    parts.length === 0 ? `${actor} : aucune preuve.` : `${actor} : ${listed(parts)}.`,
  livePart: (stance, count) => `${stance} (${counted(count, noun('objet'))})`,
  liveTarget: ({ target, against, reserved, forIt }) =>
    `${target} : ${number(against)} contre, ` +
    `${reserved === 0 ? '' : `${number(reserved)} avec réserves, `}${number(forIt)} pour.`,
  liveLinks: (count) => `${counted(count, noun('position affichée', 'positions affichées'))}.`,
  liveSource: (title, shown, alone) =>
    `${title} : ${counted(shown, NOUNS.position)}, dont ${number(alone)} sur elle seule.`,
};
