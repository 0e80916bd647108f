import type { GraphLinkRow } from '../../queries/record/graph-links.ts';
import type { StructuralLink } from '../../queries/record/structural-links.ts';
import type { Stance } from '../../queries/vocabulary.ts';

/** A link as drawn. */
export type DrawnLink = {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly type: string;
  readonly stance?: Stance;
  readonly count: number;
  readonly positions: readonly string[];
};

/** Draws the positions of one actor on one target with one stance as one link. */
export function drawPositions({ actor, target, ...link }: GraphLinkRow): DrawnLink {
  return {
    ...link,
    id: `POSITION ${actor} ${link.stance} ${target}`,
    source: actor,
    target,
    type: 'POSITION',
    count: link.positions.length,
  };
}

/** Draws a link that is no position. */
export function drawStructure({ source, type, target }: StructuralLink): DrawnLink {
  return { id: `${type} ${source} ${target}`, source, target, type, count: 1, positions: [] };
}
