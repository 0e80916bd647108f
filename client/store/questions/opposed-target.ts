import { byText, gather } from '../../layout/order.ts';
import { viewWords as words } from '../../words/words.ts';
import { NO_VALUE } from '../facets.ts';
import { nameOf, type PositionNode } from '../record.ts';
import { countPositions } from '../selectors.ts';
import { actorCounts } from './actor-counts.ts';
import type { AskRecord } from './question.ts';

/** Who opposed what: first what is opposed by inference alone, for it is easiest believed wrongly. */
export const opposedTarget: AskRecord = ({ record, positions }) => {
  const opposed = positions.filter(
    ({ stance, target }) => stance === 'OPPOSES' && target !== NO_VALUE,
  );
  const [first] = [...gather(opposed, ({ target }) => target)]
    .map(([target, held]) => ({ target, held, inferred: held.every(isInferred) }))
    .toSorted(
      (one, other) =>
        Number(other.inferred) - Number(one.inferred) ||
        countPositions(other.held) - countPositions(one.held) ||
        byText(one.target, other.target),
    );
  if (first === undefined) return null;
  return {
    id: 'opposed-target',
    text: words.panel.whoOpposed(nameOf(record, first.target)),
    size: actorCounts(record, first.held),
    leadsTo: { view: 'map', selection: first.target },
  };
};

function isInferred({ evidentiality }: PositionNode): boolean {
  return evidentiality === 'INFERRED';
}
