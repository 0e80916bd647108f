import { POLARITY } from '../../../queries/vocabulary.ts';
import { byText, gather } from '../../layout/order.ts';
import { viewWords as words } from '../../words/words.ts';
import { ALL_FINDINGS } from '../findings.ts';
import { nameOf, type PositionNode } from '../record.ts';
import type { AskRecord } from './question.ts';

/** Who changed sides on a text: the actor that did so on most of them. */
export const changedSides: AskRecord = ({ record, positions }) => {
  if (record.grain === 'ISSUE') return null;
  const turned = [...gather(positions, ({ actor, target }) => `${actor} ${target}`).values()]
    .filter(isTurn)
    .flatMap(([first]) => first ?? []);
  const [most] = [...gather(turned, ({ actor }) => actor)].toSorted(
    ([one, its], [other, others]) => others.length - its.length || byText(one, other),
  );
  if (most === undefined) return null;
  const [actor, on] = most;
  return {
    id: 'changed-sides',
    text: words.panel.whereTurned(nameOf(record, actor)),
    size: words.panel.texts(on.length),
    leadsTo: {
      view: 'contradictions',
      selection: null,
      findings: { ...ALL_FINDINGS, actor },
    },
  };
};

function isTurn(held: readonly PositionNode[]): boolean {
  const signs = held.map(({ stance }) => Math.sign(POLARITY[stance] ?? 0));
  return signs.includes(1) && signs.includes(-1);
}
