import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spread, spreadAround } from '../../../client/layout/spread.ts';

test('wishes that keep their distance are granted', () => {
  expect(spread({ wanted: [10, 60, 100], steps: [40, 40], low: 0, high: 200 })).toEqual([
    10, 60, 100,
  ]);
});

test('neighbours who want one place share the way to it', () => {
  expect(spread({ wanted: [50, 50], steps: [40], low: 0, high: 200 })).toEqual([30, 70]);
});

test('places keep their order and stay in the room', () => {
  const wishes = fc.array(fc.integer({ min: -50, max: 300 }), { minLength: 1, maxLength: 12 });

  fc.assert(
    fc.property(wishes, (wanted) => {
      const steps = wanted.slice(1).map(() => 20);
      const places = spread({ wanted, steps, low: 0, high: 200 });
      expect(places).toEqual(places.toSorted((one, other) => one - other));
      expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...places)).toBeLessThanOrEqual(200);
    }),
  );
});

test('where the steps have room, no two stand nearer than their step, but for half pixels', () => {
  const wished = fc.array(
    fc.tuple(fc.integer({ min: -50, max: 900 }), fc.integer({ min: 20, max: 62 })),
    {
      minLength: 1,
      maxLength: 12,
    },
  );

  fc.assert(
    fc.property(wished, (pairs) => {
      const wanted = pairs.map(([want]) => want);
      const steps = pairs.slice(1).map(([, step]) => step);
      const places = spread({ wanted, steps, low: 0, high: 800 });
      steps.forEach((step, index) => {
        const gap = (places[index + 1] ?? 0) - (places[index] ?? 0);
        expect(gap).toBeGreaterThanOrEqual(step - 1);
      });
    }),
  );
});

test('where they have not, all steps are squeezed alike', () => {
  expect(spread({ wanted: [0, 0, 0], steps: [100, 50], low: 0, high: 75 })).toEqual([0, 50, 75]);
});

test('who is fixed stands where it wishes, and the others share the room between', () => {
  const wanted = [10, 12, 50, 52, 54];
  const fixed = [false, false, true, false, false];

  const places = spreadAround({ wanted, steps: [20, 20, 20, 20], low: 0, high: 100, fixed });

  expect(places[2]).toBe(50);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect((places[3] ?? 0) - 50).toBeGreaterThanOrEqual(20);
});

test('with nobody fixed it is the same as before', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 500 }), { maxLength: 12 }), (list) => {
      const wanted = list.toSorted((one, other) => one - other);
      const wishes = { wanted, steps: wanted.slice(1).map(() => 20), low: 0, high: 500 };

      expect(spreadAround({ ...wishes, fixed: wanted.map(() => false) })).toEqual(spread(wishes));
    }),
  );
});
