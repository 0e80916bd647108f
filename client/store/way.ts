import type { Evidentiality, Stance } from '../../queries/vocabulary.ts';
import type { EvidenceNode, Named } from './record.ts';

/** A link of a path with what shows it; of positions, where it has a stance. */
export type WayLink = {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly type: string;
  readonly stance: Stance | null;
  readonly evidentiality: Evidentiality | null;
  readonly positions: readonly string[];
  readonly evidence: readonly EvidenceNode[];
};

/** A node of a way; a clause with its instrument. */
export type WayNode = Named & { readonly instrument?: Named };

/** A way from one node to another, as it is answered. */
export type Way = {
  readonly hops: number;
  readonly nodes: readonly WayNode[];
  readonly links: readonly WayLink[];
};

/** One step of a way, with its links in the order in which they came. */
export type WayStep = {
  readonly from: WayNode;
  readonly to: WayNode;
  readonly links: readonly WayLink[];
};

/** A step as a sentence tells it. */
export type ToldStep = Pick<WayStep, 'from' | 'to'> & {
  readonly links: readonly Pick<WayLink, 'source' | 'target' | 'type' | 'stance'>[];
};

/** The steps of a way: each pair of neighbours, and what links them, whichever way it points. */
export function stepsOf({ nodes, links }: Way): readonly WayStep[] {
  return nodes.slice(1).flatMap((to, index) => {
    const from = nodes[index];
    if (from === undefined) return [];
    const joins = ({ source, target }: WayLink) =>
      (source === from.id && target === to.id) || (source === to.id && target === from.id);
    return [{ from, to, links: links.filter(joins) }];
  });
}
