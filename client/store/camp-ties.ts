import type { CampDisc } from './camp-picture.ts';
import type { Tie } from './camps.ts';

/** A tie as it is drawn: its strength from 1 to 3, beside the strongest, and whether it is a clash. */
export type DrawnTie = {
  readonly key: string;
  readonly strength: 1 | 2 | 3;
  readonly clash: boolean;
  readonly path: string;
};

/** Most ties that are told apart by eye. */
const MOST_TIES = 600;

/** The ties between members, and whether they tell of clashes alone. */
export type TiesIn = { readonly ties: readonly Tie[]; readonly clashes: boolean };

/** Draws the strongest ties, as many as there is room for, in their own order; the others are counted. */
export function drawTies(
  discs: readonly CampDisc[],
  given: TiesIn,
): { readonly ties: readonly DrawnTie[]; readonly tiesLeft: number } {
  const all = tiesIn(discs, given);
  const strongest = all.toSorted((one, other) => other.weight - one.weight).slice(0, MOST_TIES);
  const kept = new Set(strongest);
  const ties = all.filter((tie) => kept.has(tie)).map(({ weight: _, ...tie }) => tie);
  return { ties, tiesLeft: all.length - ties.length };
}

type Weighed = DrawnTie & { readonly weight: number };

/** Ties within camps; where they tell of clashes alone, those between camps too, for there they are. */
function tiesIn(discs: readonly CampDisc[], { ties, clashes }: TiesIn): readonly Weighed[] {
  const at = new Map(
    discs.flatMap(({ id, marks }) => marks.map((mark) => [mark.actor, { mark, id }] as const)),
  );
  const most = ties.reduce((found, { weight }) => Math.max(found, Math.abs(weight)), 0);
  return ties.flatMap(({ source, target, weight }) => {
    const [one, other] = [at.get(source), at.get(target)];
    if (!one || !other || weight === 0) return [];
    const clash = clashes || weight < 0;
    if (one.id !== other.id && !clashes) return [];
    const path = `M${one.mark.x} ${one.mark.y}L${other.mark.x} ${other.mark.y}`;
    const strength = strengthOf(weight, most);
    return [{ key: `${source} ${target}`, strength, clash, path, weight: Math.abs(weight) }];
  });
}

function strengthOf(weight: number, strongest: number): DrawnTie['strength'] {
  const share = Math.abs(weight) / strongest;
  if (share > 2 / 3) return 3;
  return share > 1 / 3 ? 2 : 1;
}
