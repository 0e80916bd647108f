import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hullOf, type Point } from '../../../client/store/hull.ts';

const point = fc.record({
  x: fc.integer({ min: 0, max: 400 }),
  y: fc.integer({ min: 0, max: 400 }),
});

/** Above zero where the point lies left of the line. */
const leftOf = (from: Point, to: Point, { x, y }: Point): number =>
  (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x);

test('every point lies inside, by the radius at least as the rim is cut', () => {
  fc.assert(
    fc.property(fc.array(point, { minLength: 1, maxLength: 12 }), (points) => {
      const hull = hullOf(points, 10);
      hull.forEach((corner, index) => {
        const next = hull[(index + 1) % hull.length] ?? corner;
        const length = Math.hypot(next.x - corner.x, next.y - corner.y);
        for (const inside of points) {
          expect(leftOf(corner, next, inside) / length).toBeGreaterThan(9.8);
        }
      });
    }),
  );
});

test('one point has a round outline, and none has none', () => {
  expect(hullOf([{ x: 0, y: 0 }], 10)).toHaveLength(20);
  expect(hullOf([], 10)).toEqual([]);
});
