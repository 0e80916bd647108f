import type { ElementDefinition } from 'cytoscape';
import { apart } from '../../layout/isolated.ts';
import type {
  BoxItem,
  HullItem,
  LinkItem,
  MarkItem,
  SceneItem,
  TextItem,
  TieItem,
} from '../../layout/scene-item.ts';

/** The elements that draw a scene. */
export function elementsOf(scene: readonly SceneItem[]): readonly ElementDefinition[] {
  const middles = new Map(scene.flatMap((item) => middleOf(item) ?? []));
  return scene.map((item) => {
    if (item.form === 'box') return boxElement(item);
    if (item.form === 'text') return textElement(item);
    if (item.form === 'mark') return markElement(item);
    if (item.form === 'hull') return hullElement(item);
    return item.form === 'tie' ? tieElement(item, middles) : linkElement(item, middles);
  });
}

/** The engine tells a polygon within its box, from -1 to 1. */
function hullElement({ id, pick, look, points }: HullItem): ElementDefinition {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [w, h] = [Math.max(...xs) - left, Math.max(...ys) - top];
  const corners = points.flatMap(({ x, y }) => [
    ((x - left) / (w || 1)) * 2 - 1,
    ((y - top) / (h || 1)) * 2 - 1,
  ]);
  return {
    group: 'nodes',
    data: { id, pick, w, h, label: '', corners: corners.map((one) => one.toFixed(4)).join(' ') },
    position: { x: left + w / 2, y: top + h / 2 },
    classes: look,
  };
}

type Middle = { readonly x: number; readonly y: number };
type Middles = ReadonlyMap<string, Middle>;

function middleOf(item: SceneItem): readonly [readonly [string, Middle]] | null {
  if (item.form === 'mark') return [[item.id, { x: item.x, y: item.y }]];
  if (item.form === 'box') return [[item.id, { x: item.x + item.w / 2, y: item.y + item.h / 2 }]];
  return null;
}

function boxElement({ id, pick, look, x, y, w, h, r, text, on }: BoxItem): ElementDefinition {
  return {
    group: 'nodes',
    data: { id, pick, w, h, r, label: apart(text ?? '') },
    position: { x: x + w / 2, y: y + h / 2 },
    classes: ['box', look, on ? 'on' : ''].join(' '),
  };
}

function textElement({ id, pick, look, text, x, y, anchor }: TextItem): ElementDefinition {
  return {
    group: 'nodes',
    data: { id, pick, label: apart(text) },
    position: { x, y },
    classes: `text ${look} ${anchor}`,
  };
}

function markElement({ id, pick, look, shape, x, y, size, text, on }: MarkItem): ElementDefinition {
  return {
    group: 'nodes',
    data: { id, pick, w: size * 2, h: size * 2, label: apart(text ?? '') },
    position: { x, y },
    classes: ['disc', look, shape, on ? 'on' : ''].join(' '),
  };
}

/**
 * The engine joins quadratics where SVG has a cubic: handles of .64 the length give the same S. Its
 * handles are told along and off the chord.
 */
function linkElement(link: LinkItem, middles: Middles): ElementDefinition {
  const { id, pick, family, strength, state, way, points } = link;
  const [p, , , q] = points;
  const handles = handlesOf(link);
  const dx = q.x - p.x;
  const dy = q.y - p.y;
  const long = Math.hypot(dx, dy) || 1;
  const source = middles.get(link.actor) ?? p;
  const target = middles.get(link.badge) ?? q;
  return {
    group: 'edges',
    data: {
      id,
      pick,
      source: link.actor,
      target: link.badge,
      along: handles.map((v) => ((v.x - p.x) * dx + (v.y - p.y) * dy) / long ** 2),
      off: handles.map((v) => ((v.y - p.y) * dx - (v.x - p.x) * dy) / long),
      from: `${p.x - source.x}px ${p.y - source.y}px`,
      to: `${q.x - target.x}px ${q.y - target.y}px`,
    },
    classes: ['link', family, way === 'lane' ? way : 'curve', `known-${strength}`, state].join(' '),
  };
}

function handlesOf({ way, points: [p, c, d, q] }: LinkItem): readonly Middle[] {
  // The one handle of a bow, from the first of the cubic that is the same.
  if (way === 'arc') return [{ x: (3 * c.x - p.x) / 2, y: (3 * c.y - p.y) / 2 }];
  if (way === 'lane') return [c, d];
  return [
    { x: p.x + (c.x - p.x) * 0.64, y: c.y },
    { x: q.x + (d.x - q.x) * 0.64, y: d.y },
  ];
}

function tieElement({ id, pick, from, to, points }: TieItem, middles: Middles): ElementDefinition {
  const [p, q] = points;
  const source = middles.get(from) ?? p;
  const target = middles.get(to) ?? q;
  return {
    group: 'edges',
    data: {
      ...{ id, pick, source: from, target: to },
      from: `${p.x - source.x}px ${p.y - source.y}px`,
      to: `${q.x - target.x}px ${q.y - target.y}px`,
    },
    classes: 'tie',
  };
}
