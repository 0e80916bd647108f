import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, separate } from '../../../../client/layout/graph/separate.ts';

const ROOM = { left: 0, right: 400, top: 0, gap: 4, fixed: new Set<string>() };

const boxes: fc.Arbitrary<readonly Box[]> = fc
  .array(
    fc.record({
      x: fc.integer({ min: 0, max: 400 }),
      y: fc.integer({ min: -60, max: 300 }),
      w: fc.integer({ min: 10, max: 120 }),
      h: fc.integer({ min: 10, max: 40 }),
    }),
    { maxLength: 40 },
  )
  .map((list) => list.map((box, index) => ({ ...box, id: String(index) })));

test('no box covers another, and none leaves the room at its sides or its top', () => {
  fc.assert(
    fc.property(boxes, (given) => {
      const spots = separate(given, ROOM);
      const placed = given.map((box, index) => ({ ...box, ...spots[index] }));
      placed.forEach((one, index) => {
        expect(one.x - one.w / 2).toBeGreaterThanOrEqual(-0.01);
        expect(one.x + one.w / 2).toBeLessThanOrEqual(400.01);
        expect(one.y - one.h / 2).toBeGreaterThanOrEqual(-0.01);
        for (const other of placed.slice(index + 1)) {
          const apart =
            Math.abs(one.x - other.x) >= (one.w + other.w) / 2 ||
            Math.abs(one.y - other.y) >= (one.h + other.h) / 2;
          expect(apart).toBe(true);
        }
      });
    }),
    { numRuns: 60 },
  );
});

test('boxes that are apart stay where they are', () => {
  const given = [
    { id: 'a', x: 50, y: 50, w: 20, h: 20 },
    { id: 'b', x: 100, y: 50, w: 20, h: 20 },
  ];

  expect(separate(given, ROOM)).toEqual(given.map(({ x, y }) => ({ x, y })));
});

test('what is fixed stays, and the other gives way', () => {
  const given = [
    { id: 'a', x: 50, y: 50, w: 40, h: 20 },
    { id: 'b', x: 52, y: 58, w: 40, h: 20 },
  ];

  const [a, b] = separate(given, { ...ROOM, fixed: new Set(['a']) });

  expect(a).toEqual({ x: 50, y: 50 });
  expect(b?.y).toBeGreaterThanOrEqual(73.5);
});
