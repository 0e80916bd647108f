import { EVIDENTIALITIES } from '../../../queries/vocabulary.ts';
import { GLYPH } from '../family.ts';
import type { Link } from '../links.ts';
import { gather } from '../order.ts';
import type { LinkItem, SceneItem } from '../scene-item.ts';
import type { Highlight } from '../scene-of.ts';
import { pointOn } from '../shape-paths.ts';
import { type ColumnSign, columnSignItem, columnSigns } from './column-signs.ts';
import type { PlacedGraph } from './drawn-graph.ts';
import { linkWay, type Placed, wayOf } from './link-way.ts';
import { nodeItems } from './node-items.ts';
import { markOf } from './sizing.ts';

/** What a scene of a graph is made from. */
export type GraphSceneOf = {
  readonly graph: PlacedGraph;
  readonly highlight: Highlight;
};

/** Everything of a graph to draw, from back to front. */
export function graphScene(of: GraphSceneOf): readonly SceneItem[] {
  const { graph, highlight } = of;
  const at: Placed = new Map(graph.nodes.map((node) => [node.node.id, node]));
  const signs = graph.columns ? columnSigns(graph.links, at) : [];
  const links = drawnLinks({ graph, highlight, at, signs });
  return [
    ...graph.captions.map(
      ({ id, text, x }): SceneItem => ({
        ...{ form: 'text', id: `layer:${id}`, pick: null, look: 'zone', text },
        ...{ x, y: 18, anchor: 'start' },
      }),
    ),
    ...tieItems(graph, at),
    ...links.map(({ item }) => item),
    ...links.flatMap(({ sign }) => sign ?? []),
    ...signs.map((sign) => columnSignItem(sign, highlight.hot)),
    ...graph.nodes.flatMap((node) => nodeItems(node, of)),
  ];
}

function tieItems({ ties, columns, options }: PlacedGraph, at: Placed): readonly SceneItem[] {
  return ties.flatMap(({ id, from, to }): SceneItem | [] => {
    const [one, other] = [at.get(from), at.get(to)];
    if (!one || !other) return [];
    const edges = [
      { x: one.x + one.w / 2, y: one.y },
      { x: other.x - other.w / 2, y: other.y },
    ] as const;
    // Both in one column: a clause that stands among the texts.
    if (columns && edges[1].x <= edges[0].x) return [];
    const points = columns ? edges : ([markOf(one, options), markOf(other, options)] as const);
    return { form: 'tie', id: `tie:${id}`, pick: null, from, to, points };
  });
}

type Lines = {
  readonly graph: PlacedGraph;
  readonly highlight: Highlight;
  readonly at: Placed;
  readonly signs: readonly ColumnSign[];
};
type Drawn = { readonly item: LinkItem; readonly sign: SceneItem | null };

/** The links of one pair lie side by side; what is selected comes last, so that it lies on top. */
function drawnLinks({ graph, highlight, at, signs }: Lines): readonly Drawn[] {
  const pairs = [...gather(graph.links, ({ actor, target }) => `${actor}|${target}`).values()];
  const few = graph.links.length <= SIGNS_UP_TO && !graph.columns;
  const signOf = new Map(signs.flatMap((sign) => sign.links.map(({ id }) => [id, sign] as const)));
  return pairs
    .flatMap((pair) => pair.map((link, index) => ({ link, beside: index - (pair.length - 1) / 2 })))
    .toSorted((one, other) => rankOf(one.link, highlight) - rankOf(other.link, highlight))
    .flatMap(({ link, beside }) => {
      const way = linkWay(link, { graph, at, sign: signOf.get(link.id), beside });
      if (way === null) return [];
      const item = { ...linkItem(link, highlight), ...wayOf(way) };
      return [{ item, sign: few || isSigned(link, item) ? signItem(link, item) : null }];
    });
}

/** Up to so many links each carries its sign; beyond, those that are selected or several. */
const SIGNS_UP_TO = 60;

/** Between columns a sign stands before the text; on the line itself only the number of a pair does. */
function isSigned({ positions }: Link, { state, way }: LinkItem): boolean {
  const several = positions.length > 1;
  return way === 'arc' ? several || state !== 'plain' : several && state !== 'plain';
}

function rankOf({ id, family }: Link, { hot, lit, steps }: Highlight): number {
  if (hot.has(id)) return 3;
  if (lit.has(id) || steps.has(id)) return 2;
  return family === 'oppose' ? 1 : 0;
}

function linkItem(
  { id, family, strength, actor, target, positions }: Link,
  highlight: Highlight,
): Omit<LinkItem, 'points' | 'way' | 'path'> {
  const pick = positions[0] ?? null;
  const state = stateOf(id, highlight);
  return { form: 'link', id: `link:${id}`, pick, family, strength, state, actor, badge: target };
}

function stateOf(id: string, { hot, lit, steps }: Highlight): LinkItem['state'] {
  if (hot.has(id)) return 'hot';
  return lit.has(id) || steps.has(id) ? 'lit' : 'plain';
}

const INFERRED = EVIDENTIALITIES.indexOf('INFERRED');

/** The sign of a link, with the number of positions where they are several. */
function signItem({ id, family, strength, positions }: Link, item: LinkItem): SceneItem {
  const middle = pointOn(item.points, item.way === 'arc' ? 0.5 : 0.3);
  const text = positions.length > 1 ? `${GLYPH[family]}${positions.length}` : GLYPH[family];
  const w = positions.length > 1 ? 24 : 15;
  const against = family === 'oppose' || family === 'reserve';
  const look = `badge-${family}${strength === INFERRED ? '-inferred' : ''}`;
  return {
    ...{ form: 'box', id: `sign:${id}`, pick: item.pick, look, text, on: item.state === 'hot' },
    ...{ x: middle.x - w / 2, y: middle.y - 7.5, w, h: 15, r: against ? 3 : 7.5 },
  };
}
