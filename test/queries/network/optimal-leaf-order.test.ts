import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkage } from '../../../queries/network/linkage.ts';
import { type Distances, optimalLeafOrder } from '../../../queries/network/optimal-leaf-order.ts';
import { law } from './drawn-rows.ts';

const squareOf = (size: number, distance: (i: number, j: number) => number): Distances => ({
  size,
  values: Float64Array.from({ length: size * size }, (_, pair) =>
    distance(Math.floor(pair / size), pair % size),
  ),
});
const lengthOf = (order: readonly number[], { size, values }: Distances) =>
  order.slice(1).reduce((sum, item, i) => sum + (values[(order[i] ?? 0) * size + item] ?? 0), 0);

/** Up to seven items with whole distances, drawn for the upper triangle. */
const distances = fc
  .tuple(
    fc.integer({ min: 1, max: 7 }),
    fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 49, maxLength: 49 }),
  )
  .map(([size, drawn]) =>
    squareOf(size, (i, j) => (i === j ? 0 : (drawn[Math.min(i, j) * 7 + Math.max(i, j)] ?? 0))),
  );

test('points on a line come out in the order of the line', () => {
  const points = [3, 9, 1, 7, 5];

  const order = optimalLeafOrder(
    squareOf(5, (i, j) => Math.abs((points[i] ?? 0) - (points[j] ?? 0))),
  );

  expect(order.map((place) => points[place])).toEqual([9, 7, 5, 3, 1]);
});

test('no order that the tree allows is shorter', () => {
  law(distances, (drawn) => {
    const allowed = everyOrder(drawn);
    const least = Math.min(...allowed.map((order) => lengthOf(order, drawn)));
    const found = optimalLeafOrder(drawn);

    expect(allowed).toContainEqual([...found]);
    expect(lengthOf(found, drawn)).toBe(least);
  });
});

test('nothing has an order, and one item its own', () => {
  expect(optimalLeafOrder(squareOf(0, () => 0))).toEqual([]);
  expect(optimalLeafOrder(squareOf(1, () => 0))).toEqual([0]);
});

/** Every order in which the tree can be drawn: either half first at each merge. */
function everyOrder({ size, values }: Distances): readonly (readonly number[])[] {
  const groups = new Map<number, readonly (readonly number[])[]>(
    Array.from({ length: size }, (_, item) => [item, [[item]]]),
  );
  let last: readonly (readonly number[])[] = [[0]];
  for (const { left, right } of linkage(values, 'average')) {
    const [one, other] = [groups.get(left[0] ?? 0) ?? [], groups.get(right[0] ?? 0) ?? []];
    last = one.flatMap((a) =>
      other.flatMap((b) => [
        [...a, ...b],
        [...b, ...a],
      ]),
    );
    groups.set(left[0] ?? 0, last);
  }
  return last;
}
