import { POLARITY } from '../../../queries/vocabulary.ts';
import { viewWords as words } from '../../words/words.ts';
import { levelOf } from '../levels.ts';
import { OPENING_OPTIONS } from '../options.ts';
import type { AskRecord } from './question.ts';

/** What all camps could accept: how much that is, the server works out. */
export const commonGround: AskRecord = ({ record, positions }) => {
  const sides = positions.filter(({ stance }) => POLARITY[stance] !== null);
  const actors = new Set(sides.map(({ actor }) => actor));
  if (record.grain === 'ISSUE' || actors.size < 2) return null;
  return {
    id: 'common-ground',
    text: words.panel.whatAccept,
    size: null,
    leadsTo: {
      view: 'coalitions',
      selection: null,
      options: { ...OPENING_OPTIONS, topics: levelOf(record) },
    },
  };
};
