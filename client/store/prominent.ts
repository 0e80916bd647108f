import { POLARITY } from '../../queries/vocabulary.ts';
import { byText, gather, sum } from '../layout/order.ts';
import type { PositionNode, ViewRecord } from './record.ts';

/**
 * The targets that are spoken to, the most disputed first. Who is against weighs more, for there are
 * always fewer of them; so do the two sides of an alleged contradiction, and the negotiation's own.
 */
export function byDispute(
  record: ViewRecord,
  positions: readonly PositionNode[],
): readonly string[] {
  const own = ownTexts(record);
  const alleged = allegedTargets(record);
  const weigh = (target: string, held: readonly PositionNode[]) =>
    held.length -
    AGAINST * sum(held.map(({ stance }) => Math.min(0, POLARITY[stance] ?? 0))) +
    (own.has(record.targets.get(target)?.instrument ?? '') ? OWN : 0) +
    (alleged.has(target) ? ALLEGED : 0);
  return [...gather(positions, ({ target }) => target)]
    .map(([target, held]) => ({ target, weight: weigh(target, held) }))
    .toSorted((one, other) => other.weight - one.weight || byText(one.target, other.target))
    .map(({ target }) => target);
}

const AGAINST = 3;
const OWN = 3;
const ALLEGED = 8;

/** What the two sides of every alleged contradiction speak to. */
function allegedTargets({ claims, positions }: ViewRecord): ReadonlySet<string> {
  const sides = claims.flatMap(({ left, right }) => [left.id, right.id]);
  return new Set(sides.map((id) => positions.get(id)?.target ?? id));
}

/** The ids of the negotiation's own texts. */
export function ownTexts({ instruments }: ViewRecord): ReadonlySet<string> {
  return new Set(
    instruments.flatMap(({ whole, negotiation }) => (negotiation === null ? [] : whole.id)),
  );
}
