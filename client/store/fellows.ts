import { byText, gather } from '../layout/order.ts';
import type { PositionNode, ViewRecord } from './record.ts';

/** An actor that speaks to the same as another, and to how much of it. */
export type Fellow = { readonly id: string; readonly shared: number };

/** Those who speak to most of what an actor speaks to: issues, or texts where these have none. */
export function fellowsOf(
  record: ViewRecord,
  positions: readonly PositionNode[],
  actor: string,
): readonly Fellow[] {
  const topicsOf = (held: readonly PositionNode[]) =>
    new Set(
      held.flatMap(({ target }) => {
        const issues = record.targets.get(target)?.issues ?? [];
        return issues.length === 0 ? [target] : issues;
      }),
    );
  const byActor = gather(positions, (position) => position.actor);
  const own = topicsOf(byActor.get(actor) ?? []);
  return [...byActor]
    .filter(([id]) => id !== actor)
    .map(([id, held]) => ({ id, shared: [...topicsOf(held)].filter((one) => own.has(one)).length }))
    .filter(({ shared }) => shared > 0)
    .toSorted((one, other) => other.shared - one.shared || byText(one.id, other.id));
}
