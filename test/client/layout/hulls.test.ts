import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  convexHull,
  type Extent,
  hullsAround,
  outlineOf,
  touches,
} from '../../../client/layout/hulls.ts';

const box = (x: number, y: number): Extent => ({
  left: x - 5,
  right: x + 5,
  top: y - 5,
  bottom: y + 5,
});
const place = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }));
const boxes = (least: number) =>
  fc.uniqueArray(place, { minLength: least, maxLength: 10, selector: ([x, y]) => `${x} ${y}` });

test('the hull of a square and what is in it is the square', () => {
  const corners = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 10 },
    { x: 0, y: 10 },
  ];

  const hull = convexHull([...corners, { x: 5, y: 5 }, { x: 5, y: 0 }]);

  expect(new Set(hull)).toEqual(new Set(corners));
});

test('a hull holds all that it is around', () => {
  fc.assert(
    fc.property(boxes(1), (places) => {
      const members = places.map(([x, y]) => box(x, y));
      const outline = outlineOf(members);

      expect(members.every((member) => touches(outline, member))).toBe(true);
    }),
  );
});

test('no hull of several holds anybody who is no member, and every member is in one', () => {
  fc.assert(
    fc.property(boxes(2), boxes(0), (places, elsewhere) => {
      const members = places.map(([x, y]) => box(x, y));
      const others = elsewhere.map(([x, y]) => box(x, y));

      const outlines = hullsAround(members, others);

      expect(members.every((member) => outlines.some((one) => touches(one, member)))).toBe(true);
      const alone = members.map((member) => JSON.stringify(outlineOf([member])));
      for (const outline of outlines.filter((one) => !alone.includes(JSON.stringify(one)))) {
        expect(others.some((other) => touches(outline, other))).toBe(false);
      }
    }),
    { numRuns: 60 },
  );
});

test('members with nobody between them share a hull; one between them parts it', () => {
  expect(hullsAround([box(0, 0), box(100, 0)], [])).toHaveLength(1);
  expect(hullsAround([box(0, 0), box(100, 0)], [box(50, 0)])).toHaveLength(2);
});
