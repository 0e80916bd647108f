import type { StanceGroup, StancePosition } from '../layout/input.ts';

/** The positions on the rows that stand for their targets: a row of several is their sum, never a mean. */
export function foldPositions(
  positions: readonly StancePosition[],
  groups: readonly StanceGroup[],
): readonly StancePosition[] {
  const rows = groups.flatMap(({ targets }) => targets);
  const rowOf = new Map(rows.flatMap(({ id, holds }) => holds.map((held) => [held, id] as const)));
  return positions.map((position) => {
    const target = rowOf.get(position.target);
    return target === undefined ? position : { ...position, target };
  });
}
