import { byId } from '../../layout/order.ts';
import { viewWords as words } from '../../words/words.ts';
import { ALL_FINDINGS } from '../findings.ts';
import type { AskRecord } from './question.ts';

/** Where an actor contradicts its commitments, by a claim that a source makes. */
export const allegedContradiction: AskRecord = ({ record }) => {
  const claims = record.claims.filter(({ rule }) => rule === 'COMMITMENT').toSorted(byId);
  const [first] = claims;
  if (first === undefined) return null;
  const same = claims.filter(({ about }) => about.id === first.about.id);
  return {
    id: 'alleged-contradiction',
    text: words.panel.whereContradicts(first.about.name),
    size: words.panel.cases(same.length),
    leadsTo: {
      view: 'contradictions',
      selection: first.id,
      findings: { ...ALL_FINDINGS, actor: first.about.id },
    },
  };
};
