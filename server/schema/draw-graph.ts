import { ACTOR_KINDS, kindOf, type NodeKind } from '../../queries/vocabulary.ts';
import type { Context } from './context.ts';
import { type DrawnLink, drawPositions, drawStructure } from './drawn-link.ts';
import { gatherAround, gatherWhole } from './gather-links.ts';
import { loadNodes, type NodeRow } from './load-node.ts';
import { type PositionFilterArgs, readFilter } from './position-filter.ts';
import { readIds, TARGET_KINDS } from './read-ids.ts';
import { readNumber } from './read-number.ts';

/** What is to be drawn, as GraphQL hands it on. */
export type GraphArgs = {
  readonly filter?: PositionFilterArgs | null;
  readonly around?: readonly string[] | null;
  readonly hops?: number | null;
  readonly limit?: number | null;
};

/** What is drawn. */
export type Drawing = {
  readonly nodes: readonly DrawnNode[];
  readonly links: readonly DrawnLink[];
  readonly truncated: boolean;
  readonly total: number;
};

/** A node as drawn. */
export type DrawnNode = NodeRow & {
  readonly kind: NodeKind | null;
  readonly degree: number;
  readonly fate: unknown;
};

const MOST_LINKS = 5_000;
const MOST_HOPS = 6;
const DRAWN_KINDS = [...ACTOR_KINDS, ...TARGET_KINDS, 'ISSUE', 'POSITION'] as const;

/** Draws the positions that pass a filter, and what lies about them. */
export async function drawGraph(args: GraphArgs, context: Context): Promise<Drawing> {
  const filter = readFilter(args.filter);
  const around = readIds(args.around, { place: 'around', kinds: DRAWN_KINDS });
  const hops = readNumber(args.hops ?? 1, { place: 'hops', most: MOST_HOPS });
  const limit = readNumber(args.limit ?? 1500, { place: 'limit', most: MOST_LINKS });
  const gathered =
    around.length === 0
      ? await gatherWhole({ filter, limit }, context)
      : await gatherAround({ filter, around, hops }, context);
  const links = [
    ...gathered.positions.slice(0, limit).map(drawPositions),
    ...gathered.structure.map(drawStructure),
  ];
  return {
    nodes: await drawNodes(links, gathered.centre, context),
    links,
    total: gathered.total,
    truncated: gathered.total > limit,
  };
}

/** The nodes at the ends of links and at the centre, by id. */
export async function drawNodes(
  links: readonly Pick<DrawnLink, 'source' | 'target'>[],
  centre: readonly string[],
  context: Context,
): Promise<readonly DrawnNode[]> {
  const degrees = new Map(centre.map((id) => [id, 0]));
  for (const { source, target } of links) {
    for (const id of [source, target]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  return nodesOfDegrees(degrees, context);
}

/** Nodes by id, with how many links are drawn at each. */
export async function nodesOfDegrees(
  degrees: ReadonlyMap<string, number>,
  context: Context,
): Promise<readonly DrawnNode[]> {
  const nodes = await loadNodes([...degrees.keys()].sort(), context);
  return nodes.map((node) => ({
    ...node,
    kind: kindOf(node.id),
    degree: degrees.get(node.id) ?? 0,
    fate: node['fate'] ?? null,
  }));
}
