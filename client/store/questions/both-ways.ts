import { POLARITY } from '../../../queries/vocabulary.ts';
import { byText, gather, sum } from '../../layout/order.ts';
import { viewWords as words } from '../../words/words.ts';
import { nameOf, type PositionNode } from '../record.ts';
import { countPositions } from '../selectors.ts';
import type { AskRecord } from './question.ts';

/** What an actor is for and what against: the one whose positions come nearest to cancelling out. */
export const bothWays: AskRecord = ({ record, positions }) => {
  const [first] = [...gather(positions, ({ actor }) => actor)]
    .map(([actor, held]) => ({ actor, held, lean: leanOf(held) }))
    .filter(({ lean }) => lean !== null)
    .toSorted(
      (one, other) =>
        (one.lean ?? 1) - (other.lean ?? 1) ||
        Number(silent(other.held)) - Number(silent(one.held)) ||
        byText(one.actor, other.actor),
    );
  if (first === undefined) return null;
  return {
    id: 'both-ways',
    text: words.panel.whatBothWays(nameOf(record, first.actor)),
    size: words.panel.positions(countPositions(first.held)),
    leadsTo: { view: 'map', selection: first.actor },
  };
};

/** How far the mean is from the middle, 0 to 1; null for an actor that leans one way only. */
function leanOf(held: readonly PositionNode[]): number | null {
  const said = held.filter(({ stance }) => POLARITY[stance] !== null);
  const leaning = said.map(({ stance, count }) => (POLARITY[stance] ?? 0) * count);
  if (!leaning.some((one) => one > 0) || !leaning.some((one) => one < 0)) return null;
  return Math.abs(sum(leaning)) / countPositions(said);
}

function silent(held: readonly PositionNode[]): boolean {
  return held.some(({ stance }) => POLARITY[stance] === null);
}
