import type { EN_PANEL } from '../en-panel.ts';
import type { Translated } from '../translated.ts';
import { ARABIC, apart, counted } from './counting.ts';
import { stanceOn } from './lists.ts';
import { NOUNS, six } from './nouns.ts';

const { number } = ARABIC;

const SHOWN = six(
  'لا مواقف معروضة',
  'موقف واحد معروض',
  'موقفان معروضان',
  '# مواقف معروضة',
  '# موقفًا معروضًا',
  '# موقف معروض',
);

/** The words of the questions, the outline and the panel. */
export const AR_PANEL: Translated<typeof EN_PANEL> = {
  introTitle: 'كيف تُقرأ هذه الصورة',
  said: ({ actor, stance, target }) => `${apart(actor)}: ${stanceOn(stance, target)}`,
  mute: (stance, target) => stanceOn(stance, target),
  liveText: (said, summary) => (summary === '' ? `${said}.` : `${said}. ${apart(summary)}`),
  liveClaim: (claimant, claim) => `زعم ${apart(claimant)}: ${apart(claim)}`,
  liveActor: (actor, parts) =>
    parts.length === 0 ? `${apart(actor)}: لا أدلة.` : `${apart(actor)}: ${ARABIC.listed(parts)}.`,
  livePart: (stance, count) => `${stance} (${counted(count, NOUNS.topic)})`,
  liveTarget: ({ target, against, reserved, forIt }) =>
    `${apart(target)}: ${number(against)} ضد، ` +
    `${reserved === 0 ? '' : `${number(reserved)} مع تحفّظات، `}${number(forIt)} مع.`,
  liveLinks: (count) => `${counted(count, SHOWN)}.`,
  liveSource: (title, shown, alone) =>
    `${apart(title)}: ${counted(shown, NOUNS.position)}، منها ${number(alone)} تستند إليه وحده.`,
};
