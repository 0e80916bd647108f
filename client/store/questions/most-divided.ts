import { POLARITY } from '../../../queries/vocabulary.ts';
import { byText, gather } from '../../layout/order.ts';
import { viewWords as words } from '../../words/words.ts';
import { NO_VALUE } from '../facets.ts';
import type { PositionNode } from '../record.ts';
import type { AskRecord } from './question.ts';

/** What divides them most: the text with most actors on its lesser side. */
export const mostDivided: AskRecord = ({ positions }) => {
  const [first] = [...gather(positions, ({ target }) => target)]
    .filter(([target]) => target !== NO_VALUE)
    .map(([target, held]) => ({ target, against: sideOf(held, -1), pro: sideOf(held, 1) }))
    .toSorted(
      (one, other) =>
        Math.min(other.against, other.pro) - Math.min(one.against, one.pro) ||
        other.against + other.pro - one.against - one.pro ||
        byText(one.target, other.target),
    );
  if (first === undefined || Math.min(first.against, first.pro) === 0) return null;
  return {
    id: 'most-divided',
    text: words.panel.whatDivides,
    size: words.panel.split(first.against, first.pro),
    leadsTo: { view: 'map', selection: first.target },
  };
};

function sideOf(held: readonly PositionNode[], sign: number): number {
  const side = held.filter(({ stance }) => Math.sign(POLARITY[stance] ?? 0) === sign);
  return new Set(side.map(({ actor }) => actor)).size;
}
