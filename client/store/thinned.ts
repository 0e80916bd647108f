import { FAMILY } from '../layout/family.ts';
import { gather } from '../layout/order.ts';
import type { PictureOf } from './picture.ts';
import type { PositionNode } from './record.ts';

/**
 * The positions that the picture draws. By issue, of each actor those of the family of stances that it
 * took there most often: a line for each would say that everybody is for and against everything.
 */
export function thinned({
  record,
  positions,
}: Pick<PictureOf, 'record' | 'positions'>): readonly PositionNode[] {
  if (record.grain !== 'ISSUE') return positions;
  return [...gather(positions, ({ actor, target }) => `${actor} ${target}`).values()].flatMap(
    mostOften,
  );
}

function mostOften(held: readonly PositionNode[]): readonly PositionNode[] {
  const families = new Map<string, number>();
  for (const { stance, count } of held) {
    families.set(FAMILY[stance], (families.get(FAMILY[stance]) ?? 0) + count);
  }
  const [[first] = ['']] = [...families].toSorted(([, one], [, other]) => other - one);
  return held.filter(({ stance }) => FAMILY[stance] === first);
}
