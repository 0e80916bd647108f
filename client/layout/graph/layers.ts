/**
 * Layers
 * ======
 *
 * A column for each kind: who speaks, clauses and asks, whole texts, issues. Texts stand in the order of
 * the spine; actors and issues near the middle of what they are linked with, so that few lines cross.
 *
 * [Article]: Sugiyama, K., Tagawa, S. and Toda, M. (1981). Methods for visual understanding of hierarchical
 * system structures. IEEE Transactions on Systems, Man, and Cybernetics 11(2). doi:10.1109/TSMC.1981.4308636
 */
import type { Link } from '../links.ts';
import type { LayoutOptions } from '../options.ts';
import { byText, gather, sum } from '../order.ts';
import { spreadAround } from '../spread.ts';
import { SIGN_STEP } from './column-signs.ts';
import type { PlacedGraph } from './drawn-graph.ts';
import { type Graph, type GraphNode, isText, neighboursIn } from './graph.ts';
import { pinnedBox } from './pinned.ts';
import { type LabelRoom, type PlacedNode, type SizedNode, sized } from './sizing.ts';

/** The words over the columns. */
export type LayerNames = Readonly<Record<Layer, string>>;

const LAYERS = ['actors', 'clauses', 'texts', 'issues'] as const;
/** A kind of node, which has a column of its own. */
export type Layer = (typeof LAYERS)[number];

/** Below the words over the columns. */
const TOP = 34;
const STEP = 4;

/** Places a graph in columns by kind. */
export function layersOf(graph: Graph, options: LayoutOptions, names: LayerNames): PlacedGraph {
  const columns = columnsOf(graph, options);
  const low = TOP + 4;
  const longest = Math.max(
    ...columns.map(({ own }) => sum(own.map(({ h }) => h + STEP)) - STEP),
    options.height - low - 12,
  );
  const range = { low, high: low + longest };
  const near = neighboursIn(graph, true);
  const placed = new Map<string, PlacedNode>();
  // Texts first, in their order; then who and what is linked with them.
  for (const layer of ['clauses', 'texts', 'actors', 'issues'] as const) {
    const column = columns.find((one) => one.layer === layer);
    if (!column) continue;
    for (const node of placeColumn(column, { near, placed, range, options }))
      placed.set(node.node.id, node);
  }
  return {
    ...graph,
    nodes: graph.nodes.flatMap(({ id }) => placed.get(id) ?? []),
    captions: columns.map(({ layer, left }) => ({ id: layer, text: names[layer], x: left })),
    width: options.width,
    height: Math.max(options.height, range.high + 16),
    columns: true,
    options,
  };
}

function layerOf(node: GraphNode): Layer {
  if (node.form === 'actor') return 'actors';
  if (node.form === 'issue') return 'issues';
  return isText(node.row) ? 'texts' : 'clauses';
}

type Column = {
  readonly layer: Layer;
  readonly left: number;
  readonly room: number;
  readonly own: readonly SizedNode[];
};

/** The columns that anything stands in, side by side over the whole width. */
function columnsOf({ nodes, links }: Graph, options: LayoutOptions): readonly Column[] {
  const held = LAYERS.map((layer) => ({
    layer,
    nodes: nodes.filter((node) => layerOf(node) === layer),
  })).filter((one) => one.nodes.length > 0);
  const gapOf = (layer: Layer) =>
    Math.min(GAP[layer], options.labels === 'name' ? GAP[layer] : NARROW_GAP);
  const gaps = sum(held.slice(1).map(({ layer }) => gapOf(layer)));
  const shares = sum(held.map(({ layer }) => shareOf(layer, options)));
  const unit = (options.width - 2 * options.margin - gaps) / shares;
  const signs = familiesOn(links);
  let left = options.margin;
  return held.map(({ layer, nodes: all }, index) => {
    if (index > 0) left += gapOf(layer);
    const room = Math.floor(unit * shareOf(layer, options));
    const label = labelRoom(layer, room, options);
    const own = all.map((node) => {
      const one = sized(node, { ...label, side: sideOf(layer) }, options);
      return { ...one, h: Math.max(one.h, (signs.get(node.id) ?? 0) * SIGN_STEP) };
    });
    const column = { layer, left, room, own };
    left += room;
    return column;
  });
}

/** How many families there are on each target: its signs stand one above the other. */
function familiesOn(links: readonly Link[]): ReadonlyMap<string, number> {
  const held = gather(links, ({ target }) => target);
  return new Map(
    [...held].map(([id, own]) => [id, new Set(own.map(({ family }) => family)).size] as const),
  );
}

const NARROW_GAP = 38;
/** Room before a column: signs and curves need it, the lines to issues less. */
const GAP: Readonly<Record<Layer, number>> = { actors: 0, clauses: 84, texts: 84, issues: 30 };

function shareOf(layer: Layer, { labels }: LayoutOptions): number {
  return labels === 'code' && layer === 'actors' ? CODES : SHARE[layer];
}

const SHARE: Readonly<Record<Layer, number>> = { actors: 1.1, clauses: 1.1, texts: 1.1, issues: 1 };
/** The share of the actors where codes stand for their names. */
const CODES = 0.95;

function sideOf(layer: Layer): 'left' | 'right' {
  return layer === 'actors' ? 'left' : 'right';
}

function labelRoom(layer: Layer, room: number, { mark, labels }: LayoutOptions): LabelRoom {
  const gap = labels === 'code' ? 8 : 14;
  const beside = layer === 'actors' || layer === 'issues' ? 2 * mark + gap : 18;
  return { width: room - beside, lines: 2 };
}

type Placing = {
  readonly near: ReadonlyMap<string, ReadonlySet<string>>;
  readonly placed: ReadonlyMap<string, PlacedNode>;
  readonly range: { readonly low: number; readonly high: number };
  readonly options: LayoutOptions;
};

/** Places a column: in the order of the texts, or by the middle of what each is linked with. */
function placeColumn(
  { layer, left, room, own }: Column,
  { near, placed, range, options }: Placing,
): readonly PlacedNode[] {
  const { low, high } = range;
  const evenly = (index: number) => low + ((index + 0.5) * (high - low)) / own.length;
  const wish = ({ node }: SizedNode, index: number) => {
    const ys = [...(near.get(node.id) ?? [])].flatMap((id) => placed.get(id)?.y ?? []);
    if (layer === 'clauses') return evenly(index);
    return ys.length === 0 ? evenly(index) : sum(ys) / ys.length;
  };
  const texts = layer === 'clauses' || layer === 'texts';
  const wished = own.map((one, index) => {
    const y = wish(one, index);
    const { id } = one.node;
    const box = texts ? { y } : pinnedBox({ id, x: 0, y, w: one.w, h: one.h }, options);
    return { one, want: box.y, fixed: !texts && options.pins.has(id) };
  });
  const order = texts ? wished : wished.toSorted(byGroup(wished, options));
  const heights = order.map(({ one }) => one.h);
  const steps = heights.slice(1).map((h, index) => (h + (heights[index] ?? 0)) / 2 + STEP);
  const ends = { low: low + (heights[0] ?? 0) / 2, high: high - (heights.at(-1) ?? 0) / 2 };
  const fixed = order.map((one) => one.fixed);
  const ys = spreadAround({ wanted: order.map(({ want }) => want), steps, fixed, ...ends });
  return order.map(({ one }, index) => {
    const x = layer === 'actors' ? left + room - one.w / 2 : left + one.w / 2;
    return { ...one, x, y: ys[index] ?? low };
  });
}

type Wished = { readonly one: SizedNode; readonly want: number };

/** By the wish of each; those of one group stand together, at the middle of what they wish. */
function byGroup(
  wished: readonly Wished[],
  { groupOf }: LayoutOptions,
): (one: Wished, other: Wished) => number {
  const groupIn = ({ one }: Wished) => groupOf.get(one.node.id) ?? one.node.id;
  const middles = new Map(
    [...gather(wished, groupIn)].map(
      ([group, own]) => [group, sum(own.map(({ want }) => want)) / own.length] as const,
    ),
  );
  const middle = (one: Wished) => middles.get(groupIn(one)) ?? one.want;
  return (a, b) =>
    middle(a) - middle(b) ||
    byText(groupIn(a), groupIn(b)) ||
    a.want - b.want ||
    byText(a.one.node.id, b.one.node.id);
}
