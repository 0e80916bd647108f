import { sum } from './order.ts';
import type { Point } from './routes.ts';
import type { HullItem, MarkItem, TieItem } from './scene-item.ts';

/** A tie as the `d` of an SVG path. */
export function tiePath({ points: [p, q] }: TieItem): string {
  return `M${p.x.toFixed(1)} ${p.y.toFixed(1)}L${q.x.toFixed(1)} ${q.y.toFixed(1)}`;
}

/** A closed outline as the `d` of an SVG path. */
export function outlinePath({ points }: HullItem): string {
  const corners = points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`);
  return `M${corners.join('L')}Z`;
}

/** A diamond as the `d` of an SVG path. */
export function diamondPath({ x, y, size }: Pick<MarkItem, 'x' | 'y' | 'size'>): string {
  return `M${x} ${y - size}L${x + size} ${y}L${x} ${y + size}L${x - size} ${y}Z`;
}

/** A point of a cubic: its start at 0, its end at 1. */
export function pointOn([a, b, c, d]: readonly [Point, Point, Point, Point], t: number): Point {
  const u = 1 - t;
  const weights = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
  const mix = (values: readonly number[]) =>
    sum(values.map((value, index) => value * (weights[index] ?? 0)));
  return { x: mix([a.x, b.x, c.x, d.x]), y: mix([a.y, b.y, c.y, d.y]) };
}
