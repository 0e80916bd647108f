import type { LayoutOptions } from '../options.ts';
import { gather } from '../order.ts';
import type { PlacedGraph } from './drawn-graph.ts';
import type { Graph } from './graph.ts';
import { pinnedBox } from './pinned.ts';
import { separate } from './separate.ts';
import { type SizedNode, sized } from './sizing.ts';

/** What a force layout is asked for: boxes, and which of them pull each other. */
export type ForceTask = {
  readonly boxes: readonly { readonly id: string; readonly w: number; readonly h: number }[];
  readonly pulls: readonly { readonly from: string; readonly to: string }[];
};

/** The middles of the boxes, in the order of the task; of no particular scale. */
export type ForcePlaces = readonly { readonly x: number; readonly y: number }[];

/** Places as they come: a sketch first where it will be refined, then the last. */
export type ForceNews = { readonly places: ForcePlaces; readonly last: boolean };

/** The task of a graph: what is linked or tied pulls, and names need room. */
export function forceTask(graph: Graph, options: LayoutOptions): ForceTask {
  return {
    boxes: sizedNodes(graph, options).map(({ node, w, h }) => ({ id: node.id, w, h })),
    pulls: [
      ...graph.links.map(({ actor, target }) => ({ from: actor, to: target })),
      ...graph.ties.map(({ from, to }) => ({ from, to })),
      ...fellowPulls(graph, options),
    ],
  };
}

/** Those of one group are pulled to the first of it. */
function fellowPulls({ nodes }: Graph, { groupOf }: LayoutOptions): ForceTask['pulls'] {
  const groups = gather(
    nodes.filter(({ id }) => groupOf.has(id)),
    ({ id }) => groupOf.get(id) ?? '',
  );
  return [...groups.values()].flatMap(([first, ...rest]) =>
    first ? rest.map(({ id }) => ({ from: id, to: first.id })) : [],
  );
}

function sizedNodes({ nodes }: Graph, options: LayoutOptions): readonly SizedNode[] {
  const width = options.labels === 'name' ? 112 : 74;
  return nodes.map((node) => {
    const lines = node.form === 'row' ? 3 : 2;
    return sized(node, { width, lines, side: 'below' }, options);
  });
}

/** Sets a graph where forces left it: over the whole room, and with no name on another. */
export function settle(graph: Graph, places: ForcePlaces, options: LayoutOptions): PlacedGraph {
  const nodes = sizedNodes(graph, options);
  const { margin, width, height } = options;
  const room = { left: margin, right: width - margin, top: 10 };
  const low = options.labels === 'name' ? height : Math.max(height, 640);
  const across = evened(
    places.map(({ x }) => x),
    room.left + 56,
    room.right - 56,
  );
  const down = evened(
    places.map(({ y }) => y),
    room.top + 24,
    low - 40,
  );
  const boxes = nodes.map(({ node, w, h }, index) =>
    pinnedBox({ id: node.id, x: across[index] ?? 0, y: down[index] ?? 0, w, h }, options),
  );
  const spots = separate(boxes, { ...room, gap: 6, fixed: new Set(options.pins.keys()) });
  const settled = nodes.map((node, index) => ({ ...node, ...(spots[index] ?? { x: 0, y: 0 }) }));
  const bottom = Math.max(...settled.map(({ y, h }) => y + h / 2), 0) + 14;
  return {
    ...graph,
    nodes: settled,
    captions: [],
    width,
    height: Math.max(height, bottom),
    columns: false,
    options,
  };
}

/**
 * Maps numbers onto a range, half by size and half by rank: what forces left in a heap gets room, and what
 * they threw far out does not take it.
 */
function evened(values: readonly number[], low: number, high: number): readonly number[] {
  const sorted = values.toSorted((one, other) => one - other);
  const least = sorted[0] ?? 0;
  const reach = (sorted.at(-1) ?? 0) - least || 1;
  return values.map((value) => {
    const rank = sorted.indexOf(value) / Math.max(1, values.length - 1);
    return low + ((value - least) / reach / 2 + rank / 2) * (high - low);
  });
}
