/**
 * Clusters
 * ========
 *
 * Parts points into so many clusters, each point with the middle that is nearest to it: k-means.
 *
 * Choice: the first middle is the point nearest to the mean of all, each further one the point furthest
 * from the middles so far, so that who differs most stands apart; nothing is left to chance, and ties go
 * to the first. Rounds end when nothing moves, or after twenty.
 *
 * [Article]: Lloyd, S. (1982). Least squares quantization in PCM. IEEE Transactions on Information Theory
 * 28(2). doi:10.1109/TIT.1982.1056489
 * [Article]: Gonzalez, T. (1985). Clustering to minimize the maximum intercluster distance. Theoretical
 * Computer Science 38. doi:10.1016/0304-3975(85)90224-5
 */

/** A place in as many dimensions as it has numbers. */
export type Vector = readonly number[];

const ROUNDS = 20;

/** The clusters of some points, as places in their list, in order of their first; none is empty. */
export function clustersOf(
  points: readonly Vector[],
  most: number,
): readonly (readonly number[])[] {
  let middles: readonly Vector[] = startsOf(points, most);
  let nearest = points.map((point) => nearestTo(point, middles));
  for (let round = 0; round < ROUNDS; round += 1) {
    middles = middles.map(
      (middle, index) => meanOf(points.filter((_, place) => nearest[place] === index)) ?? middle,
    );
    const next = points.map((point) => nearestTo(point, middles));
    if (next.every((index, place) => index === nearest[place])) break;
    nearest = next;
  }
  const held = middles.map((_, index) =>
    nearest.flatMap((own, place) => (own === index ? place : [])),
  );
  return held.filter(({ length }) => length > 0).toSorted(([one = 0], [other = 0]) => one - other);
}

function startsOf(points: readonly Vector[], most: number): readonly Vector[] {
  const mean = meanOf(points);
  const first = mean === null ? undefined : points[leastOf(points.map((one) => apart(one, mean)))];
  if (first === undefined) return [];
  const starts = [first];
  const reach = points.map((point) => apart(point, first));
  while (starts.length < most) {
    const far = leastOf(reach.map((distance) => -distance));
    const next = points[far];
    if (next === undefined || (reach[far] ?? 0) === 0) return starts;
    starts.push(next);
    points.forEach((point, place) => {
      reach[place] = Math.min(reach[place] ?? 0, apart(point, next));
    });
  }
  return starts;
}

function nearestTo(point: Vector, middles: readonly Vector[]): number {
  return leastOf(middles.map((middle) => apart(point, middle)));
}

function leastOf(values: readonly number[]): number {
  return values.reduce((best, value, place) => (value < (values[best] ?? 0) ? place : best), 0);
}

/** The square of the distance between two places. */
function apart(one: Vector, other: Vector): number {
  let total = 0;
  for (let axis = 0; axis < one.length; axis += 1) {
    const step = (one[axis] ?? 0) - (other[axis] ?? 0);
    total += step * step;
  }
  return total;
}

function meanOf(points: readonly Vector[]): Vector | null {
  const [first] = points;
  if (first === undefined) return null;
  return first.map((_, axis) => {
    let total = 0;
    for (const point of points) total += point[axis] ?? 0;
    return total / points.length;
  });
}
