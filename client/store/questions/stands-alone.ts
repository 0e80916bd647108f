import { POLARITY } from '../../../queries/vocabulary.ts';
import { byText, gather } from '../../layout/order.ts';
import { viewWords as words } from '../../words/words.ts';
import { NO_VALUE } from '../facets.ts';
import { nameOf, type PositionNode } from '../record.ts';
import type { AskRecord } from './question.ts';

/** Share of those who take a side below which a side is a small one. */
const SMALL = 0.25;

/** Who stands against most others most often: on how many texts it is on a small side. */
export const standsAlone: AskRecord = ({ record, positions }) => {
  const placed = positions.filter(
    ({ stance, target }) => (POLARITY[stance] ?? 0) !== 0 && target !== NO_VALUE,
  );
  const small = [...gather(placed, ({ target }) => target).values()].flatMap(smallSide);
  const [most] = [...gather(small, ({ actor }) => actor)]
    .map(([actor, held]) => ({ actor, on: new Set(held.map(({ target }) => target)).size }))
    .toSorted((one, other) => other.on - one.on || byText(one.actor, other.actor));
  if (most === undefined) return null;
  return {
    id: 'stands-alone',
    text: words.panel.whereAlone(nameOf(record, most.actor)),
    size: words.panel.texts(most.on),
    leadsTo: { view: 'map', selection: most.actor },
  };
};

/** What is held on the lesser side of a text, where that is small. */
function smallSide(held: readonly PositionNode[]): readonly PositionNode[] {
  const sides = [1, -1].map((sign) =>
    held.filter(({ stance }) => Math.sign(POLARITY[stance] ?? 0) === sign),
  );
  const [small = []] = sides.toSorted((one, other) => one.length - other.length);
  return small.length < held.length * SMALL ? small : [];
}
