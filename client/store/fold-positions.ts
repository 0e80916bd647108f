import { EVIDENTIALITIES } from '../../queries/vocabulary.ts';
import type { StanceGroup, StancePosition } from '../layout/input.ts';
import { linkId } from '../layout/links.ts';

/** The positions on the rows that stand for their targets: a row of several is their sum, never a mean. */
export function foldPositions(
  positions: readonly StancePosition[],
  groups: readonly StanceGroup[],
): readonly StancePosition[] {
  const rows = groups.flatMap(({ targets }) => targets);
  const rowOf = new Map(rows.flatMap(({ id, holds }) => holds.map((held) => [held, id] as const)));
  return positions.map((position) => {
    const target = rowOf.get(position.target);
    return target === undefined || target === position.target ? position : { ...position, target };
  });
}

/**
 * The same positions, where rows of several keep of each actor one a family of stances: the best known.
 * A crowd has so many on such a row that telling them apart takes longer than drawing them.
 */
export function sumFolds(
  positions: readonly StancePosition[],
  groups: readonly StanceGroup[],
): readonly StancePosition[] {
  const folds = new Set(
    groups.flatMap(({ targets }) => targets.flatMap(({ id, fold }) => (fold ? id : []))),
  );
  const best = new Map<string, StancePosition>();
  for (const position of positions) {
    const key = folds.has(position.target) ? linkId(position) : position.id;
    const known = best.get(key);
    if (known === undefined || strengthOf(position) < strengthOf(known)) best.set(key, position);
  }
  return [...best.values()];
}

function strengthOf({ evidentiality }: StancePosition): number {
  return EVIDENTIALITIES.indexOf(evidentiality);
}
