import { POLARITY } from '../../queries/vocabulary.ts';
import type { PositionNode, ViewRecord } from './record.ts';

/**
 * Where those with a side on a target take the other side: their positions on other targets of the
 * same issue whose polarity has the other sign, in the order of the record.
 */
export function moversOf(
  record: ViewRecord,
  positions: readonly PositionNode[],
  target: string,
): readonly PositionNode[] {
  const issues = new Set(record.targets.get(target)?.issues ?? []);
  const shares = (other: string) =>
    other !== target && (record.targets.get(other)?.issues ?? []).some((one) => issues.has(one));
  const here = positions.filter((position) => position.target === target);
  return positions.filter(
    (position) =>
      shares(position.target) &&
      here.some((own) => own.actor === position.actor && leanOf(own) * leanOf(position) < 0),
  );
}

function leanOf({ stance }: PositionNode): number {
  return POLARITY[stance] ?? 0;
}
