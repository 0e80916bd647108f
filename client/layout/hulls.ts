/**
 * Hulls
 * =====
 *
 * Outlines around those who belong together, none of which encloses anybody who does not: a hull says who
 * is in it. Members are gathered nearest first, for as long as the convex hull of all of them holds nobody
 * else; where somebody stands between, a group has several hulls.
 *
 * Choice: convex hulls of the corners with room around them, for they are read at a glance; the number of a
 * group stands on each of its hulls, so that parts are known for one. Ties go to the first in the list.
 *
 * [Article]: Andrew, A. (1979). Another efficient algorithm for convex hulls in two dimensions. Information
 * Processing Letters 9(5). doi:10.1016/0020-0190(79)90072-3
 */
import type { Point } from './routes.ts';

/** A box by its corners, in pixels. */
export type Extent = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** A closed outline, corner by corner. */
export type Outline = readonly Point[];

/** Pixels between a member and the outline. */
const ROOM = 4;
/** Corners of the round that an outline takes about each corner of a box. */
const ROUND = 8;

/** The outlines around some members, none of which encloses one of the others. */
export function hullsAround(
  members: readonly Extent[],
  others: readonly Extent[],
): readonly Outline[] {
  let parts = members.map((one): readonly Extent[] => [one]);
  for (let next = joined(parts, others); next !== null; next = joined(parts, others)) parts = next;
  return parts.map(outlineOf);
}

/** The parts with the two nearest of them made one; null where no two can be. */
function joined(
  parts: readonly (readonly Extent[])[],
  others: readonly Extent[],
): (readonly Extent[])[] | null {
  const pairs = parts.flatMap((one, index) =>
    parts.slice(index + 1).map((other) => ({ one, other, far: apart(one, other) })),
  );
  const pair = pairs
    .toSorted((a, b) => a.far - b.far)
    .find(({ one, other }) => {
      const outline = outlineOf([...one, ...other]);
      return !others.some((box) => touches(outline, box));
    });
  if (pair === undefined) return null;
  const rest = parts.filter((part) => part !== pair.one && part !== pair.other);
  return [[...pair.one, ...pair.other], ...rest];
}

/** The least distance between the middles of two parts. */
function apart(one: readonly Extent[], other: readonly Extent[]): number {
  const distances = one.flatMap((a) =>
    other.map((b) => {
      const [p, q] = [middleOf(a), middleOf(b)];
      return Math.hypot(p.x - q.x, p.y - q.y);
    }),
  );
  return Math.min(...distances);
}

function middleOf({ left, right, top, bottom }: Extent): Point {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** The outline of some boxes, with room around them. */
export function outlineOf(boxes: readonly Extent[]): Outline {
  const turns = Array.from({ length: ROUND }, (_, index) => (2 * Math.PI * index) / ROUND);
  const points = boxes
    .flatMap(cornersOf)
    .flatMap(({ x, y }) =>
      turns.map((turn) => ({ x: x + ROOM * Math.cos(turn), y: y + ROOM * Math.sin(turn) })),
    );
  return convexHull(points);
}

function cornersOf({ left, right, top, bottom }: Extent): readonly Point[] {
  return [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
}

/** The convex hull of some points, without those on its edges. */
export function convexHull(points: readonly Point[]): Outline {
  const sorted = points.toSorted((one, other) => one.x - other.x || one.y - other.y);
  const half = (list: readonly Point[]) =>
    list
      .reduce<readonly Point[]>((chain, point) => {
        let kept = chain;
        while (kept.length > 1 && turn(kept.at(-2), kept.at(-1), point) <= 0)
          kept = kept.slice(0, -1);
        return [...kept, point];
      }, [])
      .slice(0, -1);
  return [...half(sorted), ...half(sorted.toReversed())];
}

/** Above 0 where the way from a over b to c turns one way, below where it turns the other. */
function turn(a: Point | undefined, b: Point | undefined, c: Point): number {
  if (!a || !b) return 1;
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

/** Whether an outline holds the middle or a corner of a box. */
export function touches(outline: Outline, box: Extent): boolean {
  return [middleOf(box), ...cornersOf(box)].some((point) =>
    outline.every((corner, index) => {
      const next = outline[(index + 1) % outline.length];
      return turn(corner, next, point) >= 0;
    }),
  );
}
