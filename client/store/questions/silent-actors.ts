import { viewWords as words } from '../../words/words.ts';
import { type Filter, NO_FILTER } from '../state.ts';
import { actorCounts } from './actor-counts.ts';
import type { AskRecord } from './question.ts';

/** Who was silent at the table: where it is one actor, how that is known; else all who took no side. */
export const silentActors: AskRecord = ({ record, positions }) => {
  const silent = positions.filter(({ stance }) => stance === 'SILENT');
  const [first] = silent;
  if (first === undefined) return null;
  const alone = silent.every(({ actor }) => actor === first.actor);
  return {
    id: 'silent-actors',
    text: words.panel.whoSilent,
    size: actorCounts(record, silent),
    leadsTo: {
      view: 'map',
      ...(alone ? { selection: first.id } : { selection: null, filter: MUTE }),
    },
  };
};

const MUTE: Filter = {
  ...NO_FILTER,
  stance: ['abstain', 'conditional', 'oppose', 'reserve', 'support'],
};
