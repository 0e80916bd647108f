/**
 * Hull
 * ====
 *
 * The outline that encloses discs of one radius round some points: the convex hull of points on their
 * rims, found by Andrew's monotone chain.
 *
 * [Article]: Andrew, A. M. (1979). Another efficient algorithm for convex hulls in two dimensions.
 * Information Processing Letters 9 (5). doi:10.1016/0020-0190(79)90072-3
 */

/** A point of a picture. */
export type Point = { readonly x: number; readonly y: number };

/** Points on the rim of each disc: enough for an outline that looks round. */
const RIM = 20;

/** The corners of the outline, in their order round it; none where there is no point. */
export function hullOf(points: readonly Point[], radius: number): readonly Point[] {
  const rim = points.flatMap(({ x, y }) =>
    Array.from({ length: RIM }, (_, index) => {
      const angle = (2 * Math.PI * index) / RIM;
      return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
    }),
  );
  const ordered = rim.toSorted((one, other) => one.x - other.x || one.y - other.y);
  return [...halfOf(ordered), ...halfOf(ordered.toReversed())];
}

/** One side of the hull, without its last corner, with which the other side begins. */
function halfOf(ordered: readonly Point[]): readonly Point[] {
  const half: Point[] = [];
  for (const point of ordered) {
    while (half.length > 1 && turns(half.at(-2), half.at(-1), point) <= 0) half.pop();
    half.push(point);
  }
  return half.slice(0, -1);
}

/** Above zero where the way over three points turns left. */
function turns(from: Point | undefined, over: Point | undefined, to: Point): number {
  if (from === undefined || over === undefined) return 0;
  return (over.x - from.x) * (to.y - from.y) - (over.y - from.y) * (to.x - from.x);
}
