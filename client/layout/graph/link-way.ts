import type { Link } from '../links.ts';
import type { Point } from '../routes.ts';
import type { LinkItem } from '../scene-item.ts';
import type { ColumnSign } from './column-signs.ts';
import type { PlacedGraph } from './drawn-graph.ts';
import { markOf, markSize, type PlacedNode } from './sizing.ts';

/** The nodes of a graph that have a place, by id. */
export type Placed = ReadonlyMap<string, PlacedNode>;

/** What the way of a link depends on. */
export type WayIn = {
  readonly graph: PlacedGraph;
  readonly at: Placed;
  /** Where the link ends between columns. */
  readonly sign: ColumnSign | undefined;
  /** Its place among the links of one pair: 0 in the middle. */
  readonly beside: number;
};

/** From where to where, over which handles: two between columns, else one. */
export type Way =
  | { readonly form: 'curve'; readonly points: LinkItem['points'] }
  | { readonly form: 'arc'; readonly points: readonly [Point, Point, Point] };

/** Pixels between two links of one pair, at their middle. */
const BESIDE = 22;

/** The way of a link from the rim of the mark to the edge of the text; null where an end has no place. */
export function linkWay({ actor, target }: Link, { graph, at, sign, beside }: WayIn): Way | null {
  const [one, other] = [at.get(actor), at.get(target)];
  if (!one || !other) return null;
  const mark = markOf(one, graph.options);
  const size = markSize(one.node, graph.options) + 1;
  if (sign) return across({ x: mark.x + size, y: mark.y }, sign);
  const end = edgeOf(other, mark);
  const long = Math.hypot(end.x - mark.x, end.y - mark.y) || 1;
  const [dx, dy] = [(end.x - mark.x) / long, (end.y - mark.y) / long];
  const away = Math.min(size, long);
  const start = { x: mark.x + dx * away, y: mark.y + dy * away };
  const bow = Math.min(BESIDE, long / 2);
  const handle = {
    x: (start.x + end.x) / 2 - dy * beside * bow,
    y: (start.y + end.y) / 2 + dx * beside * bow,
  };
  return { form: 'arc', points: [start, handle, end] };
}

/** A cubic with level ends, from one column to the next. */
function across(start: Point, { x, y }: Point): Way {
  const run = (x - start.x) * 0.45;
  const points = [start, { x: start.x + run, y: start.y }, { x: x - run, y }, { x, y }] as const;
  return { form: 'curve', points };
}

/** Where the line from outside to the middle of a box meets its edge. */
function edgeOf({ x, y, w, h }: PlacedNode, from: Point): Point {
  const [dx, dy] = [from.x - x, from.y - y];
  const reach = (half: number, by: number) => (by === 0 ? 1 : half / Math.abs(by));
  const share = Math.min(reach(w / 2, dx), reach(h / 2, dy), 1);
  return { x: x + dx * share, y: y + dy * share };
}

/** A way as a link is drawn along it: a bow is told by the cubic that is the same, and by its handle. */
export function wayOf(way: Way): Pick<LinkItem, 'points' | 'way' | 'path'> {
  if (way.form === 'curve') {
    const [p, c, d, q] = way.points;
    return { points: way.points, way: 'curve', path: `M${at(p)}C${at(c)} ${at(d)} ${at(q)}` };
  }
  const [p, c, q] = way.points;
  const toward = (end: Point) => ({ x: (end.x + 2 * c.x) / 3, y: (end.y + 2 * c.y) / 3 });
  return { points: [p, toward(p), toward(q), q], way: 'arc', path: `M${at(p)}Q${at(c)} ${at(q)}` };
}

function at({ x, y }: Point): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
