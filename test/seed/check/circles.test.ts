import fc from 'fast-check';
import { expect, test } from 'vitest';
import { circlesIn, type Steps } from '../../../seed/check/circles.ts';

const circles = (steps: { readonly [id: string]: readonly string[] }) =>
  circlesIn(new Map(Object.entries(steps)));

test('a way that ends has no circle, however it forks and joins', () => {
  expect(circles({ a: ['b', 'c'], b: ['d'], c: ['d'], d: ['elsewhere'] })).toEqual([]);
});

test('what leads to a circle, or out of it, is not on it', () => {
  expect(circles({ in: ['a'], a: ['b'], b: ['a', 'out'], out: [] })).toEqual([['a', 'b', 'a']]);
});

test('what lies between two circles is on neither', () => {
  expect(circles({ a: ['a', 'between'], between: ['b'], b: ['b'] })).toEqual([
    ['a', 'a'],
    ['b', 'b'],
  ]);
});

test('two circles through one id are both found', () => {
  expect(circles({ a: ['b', 'c'], b: ['a'], c: ['a'] })).toEqual([
    ['a', 'b', 'a'],
    ['c', 'a', 'c'],
  ]);
});

test('a way of a hundred thousand steps is no trouble', () => {
  const steps = Array.from({ length: 100_000 }, (_, step) => [`${step}`, [`${step + 1}`]] as const);

  expect(circlesIn(new Map(steps))).toEqual([]);
  expect(circlesIn(new Map([...steps, ['100000', ['0']]]))).toHaveLength(1);
});

test('an id is on a circle that is found exactly where it can reach itself', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const next = fc.subarray(ids, { maxLength: 2 });
  fc.assert(
    fc.property(fc.tuple(next, next, next, next, next, next), (nexts) => {
      const steps = new Map(ids.map((id, index) => [id, nexts[index] ?? []]));
      const onCircle = ids.filter((id) => reaches(steps, id, id));

      expect([...new Set(circlesIn(steps).flat())].sort()).toEqual(onCircle);
    }),
  );
});

/** Whether steps lead from one id to another, found by trying ever longer ways. */
function reaches(steps: Steps, from: string, to: string): boolean {
  let front = new Set(steps.get(from));
  for (let length = 0; length < steps.size; length += 1) {
    if (front.has(to)) return true;
    front = new Set([...front].flatMap((id) => steps.get(id) ?? []));
  }
  return false;
}
