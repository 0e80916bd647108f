/**
 * Ego network
 * ===========
 *
 * One in the middle, and rings around it: on the first, whom it is linked with; on the next, whom those
 * are linked with, and so on. Beyond the last ring it says how many more there are.
 *
 * Choice: rings are ellipses that fill the room. On each half of a ring, nodes stand at even heights in
 * the order of what they hang on, so that names, which stand outside, do not meet.
 *
 * [Article]: Yee, K.-P., Fisher, D., Dhamija, R. and Hearst, M. (2001). Animated exploration of dynamic
 * graphs with radial layout. IEEE InfoVis. doi:10.1109/INFVIS.2001.963279
 */
import type { LayoutOptions } from '../options.ts';
import { byText, gather, sum } from '../order.ts';
import type { PlacedGraph } from './drawn-graph.ts';
import { type Graph, type GraphNode, neighboursIn } from './graph.ts';
import { pinnedBox } from './pinned.ts';
import { separate } from './separate.ts';
import { type PlacedNode, type SizedNode, sized } from './sizing.ts';

/** Around whom, and how far. */
export type EgoOf = {
  readonly centre: string;
  readonly hops: number;
  /** Nodes beyond whom it goes on, however far out they stand. */
  readonly open: ReadonlySet<string>;
};

/** Places what is within some steps of one node. */
export function egoOf(graph: Graph, ego: EgoOf, options: LayoutOptions): PlacedGraph {
  const rings = ringsAround(graph, ego);
  const shown = new Set(rings.flat());
  const nodes = graph.nodes.filter(({ id }) => shown.has(id));
  const size = sizesOf(rings.length, options);
  const angles = anglesOf(rings, graph);
  const placed = rings.flatMap((ring, index) =>
    placeRing(
      ring.flatMap((id) => nodes.find((node) => node.id === id) ?? []),
      { index, angles, size, options },
    ),
  );
  const spots = separate(
    placed.map(({ node, x, y, w, h }) => pinnedBox({ id: node.id, x, y, w, h }, options)),
    {
      left: options.margin,
      right: options.width - options.margin,
      top: 8,
      gap: 5,
      fixed: new Set([ego.centre, ...options.pins.keys()]),
    },
  );
  const settled = placed.map((node, index) => ({ ...node, ...(spots[index] ?? {}) }));
  const bottom = Math.max(...settled.map(({ y, h }) => y + h / 2), 0) + 16;
  return {
    nodes: settled,
    links: graph.links.filter(({ actor, target }) => shown.has(actor) && shown.has(target)),
    ties: graph.ties.filter(({ from, to }) => shown.has(from) && shown.has(to)),
    captions: [],
    width: options.width,
    height: Math.max(options.height, bottom),
    columns: false,
    options,
  };
}

/** The ids on each ring, from the middle outwards. */
export function ringsAround(graph: Graph, { centre, hops, open }: EgoOf): readonly string[][] {
  const near = neighboursIn(graph, false);
  if (!near.has(centre)) return [];
  const seen = new Set([centre]);
  const rings: string[][] = [[centre]];
  for (;;) {
    const depth = rings.length;
    const from = (rings.at(-1) ?? []).filter((id) => depth <= hops || open.has(id));
    const next = from.flatMap((id) => [...(near.get(id) ?? [])]).filter((id) => !seen.has(id));
    const ring = [...new Set(next)];
    if (ring.length === 0) return rings;
    for (const id of ring) seen.add(id);
    rings.push(ring);
  }
}

/** Where each node wants to stand on its ring, in turns: after the mean of those inside it is linked with. */
function anglesOf(rings: readonly string[][], graph: Graph): ReadonlyMap<string, number> {
  const near = neighboursIn(graph, false);
  const turns = new Map<string, number>();
  rings.forEach((ring, index) => {
    const inner = new Set(rings[index - 1] ?? []);
    const wish = (id: string) => {
      const held = [...(near.get(id) ?? [])].filter((one) => inner.has(one));
      return meanTurn(held.map((one) => turns.get(one) ?? 0));
    };
    const order = index <= 1 ? ring : ring.toSorted((a, b) => wish(a) - wish(b) || byText(a, b));
    order.forEach((id, place) => {
      turns.set(id, (place + 0.5) / order.length);
    });
  });
  return turns;
}

/** The mean of turns, as directions: half past and half to are near noon. */
function meanTurn(turns: readonly number[]): number {
  const x = sum(turns.map((turn) => Math.cos(2 * Math.PI * turn)));
  const y = sum(turns.map((turn) => Math.sin(2 * Math.PI * turn)));
  return (Math.atan2(y, x) / (2 * Math.PI) + 1) % 1;
}

type Sizes = {
  readonly middle: { readonly x: number; readonly y: number };
  readonly stepX: number;
  readonly stepY: number;
};

function sizesOf(rings: number, { width, height, labels, margin }: LayoutOptions): Sizes {
  const outer = labels === 'name' ? 96 : 34;
  const high = Math.max(height, labels === 'name' ? 420 : 560);
  const steps = Math.max(1, rings - 1);
  return {
    middle: { x: width / 2, y: high / 2 },
    stepX: (width / 2 - margin - outer) / steps,
    stepY: (high / 2 - 34) / steps,
  };
}

type Ring = {
  readonly index: number;
  readonly angles: ReadonlyMap<string, number>;
  readonly size: Sizes;
  readonly options: LayoutOptions;
};

function placeRing(
  ring: readonly GraphNode[],
  { index, angles, size, options }: Ring,
): readonly PlacedNode[] {
  const wide = options.labels === 'name';
  const room = wide ? { width: LABEL, lines: 3 } : { width: NARROW_LABEL, lines: 4 };
  if (index === 0)
    return ring.map((node) => ({
      ...sized(node, { ...room, side: 'below' }, options),
      ...size.middle,
    }));
  const halves = gather(ring, ({ id }) => ((angles.get(id) ?? 0) < 0.5 ? 'right' : 'left'));
  return (['right', 'left'] as const).flatMap((side) => {
    const own = (halves.get(side) ?? [])
      .map((node) => sized(node, { ...room, side }, options))
      // The first half of a turn goes down on the right, the second up on the left.
      .toSorted((a, b) => {
        const order = (angles.get(a.node.id) ?? 0) - (angles.get(b.node.id) ?? 0);
        return side === 'right' ? order : -order;
      });
    return own.map((node, place) =>
      onRing(node, { side, index, size }, (place + 0.5) / own.length),
    );
  });
}

const LABEL = 112;
const NARROW_LABEL = 62;

/** A place on one half of a ring: `down` is the share of its height from the top. */
function onRing(
  node: SizedNode,
  {
    side,
    index,
    size,
  }: { readonly side: 'left' | 'right'; readonly index: number; readonly size: Sizes },
  down: number,
): PlacedNode {
  const across = 2 * down - 1;
  const sign = side === 'right' ? 1 : -1;
  const reach = Math.sqrt(1 - across ** 2 * FLATTER) * index * size.stepX;
  // A mark stands on the ring, its name outside of it; a text is on the ring with its middle.
  const outside = node.side === 'inside' ? 0 : node.w / 2 - 6;
  return {
    ...node,
    x: size.middle.x + sign * (reach + outside),
    y: size.middle.y + across * index * size.stepY,
  };
}

/** Less than 1 keeps both halves of a ring apart at its top and bottom. */
const FLATTER = 0.86;
