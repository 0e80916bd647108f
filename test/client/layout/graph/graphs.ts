import type { Graph } from '../../../../client/layout/graph/graph.ts';
import { graphOf } from '../../../../client/layout/graph/graph.ts';
import type { PlacedNode } from '../../../../client/layout/graph/sizing.ts';
import type { Row } from '../../record-of.ts';
import { inputOf } from '../inputs.ts';

/** The graph of a record of some positions. */
export function graphFrom(rows: readonly Row[]): Graph {
  return graphOf(inputOf(rows));
}

/** The largest share of a box that another covers: 0 where none does. */
export function worstCover(nodes: readonly PlacedNode[]): number {
  let worst = 0;
  nodes.forEach((one, index) => {
    for (const other of nodes.slice(index + 1)) {
      const wide = (one.w + other.w) / 2 - Math.abs(one.x - other.x);
      const high = (one.h + other.h) / 2 - Math.abs(one.y - other.y);
      if (wide <= 0 || high <= 0) continue;
      worst = Math.max(worst, (wide * high) / Math.min(one.w * one.h, other.w * other.h));
    }
  });
  return worst;
}
