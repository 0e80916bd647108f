import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clustersOf } from '../../../client/layout/clusters.ts';

test('points that lie together are one cluster, and who lies apart stands alone', () => {
  const points = [
    [0, 0],
    [0, 1],
    [9, 9],
    [1, 0],
    [5, 0],
  ];

  expect(clustersOf(points, 3)).toEqual([[0, 1, 3], [2], [4]]);
});

test('equal points are never parted, however many clusters there may be', () => {
  expect(clustersOf([[1], [1], [1]], 2)).toEqual([[0, 1, 2]]);
});

test('no points make no cluster', () => {
  expect(clustersOf([], 3)).toEqual([]);
});

test('every point is in exactly one cluster, and there are no more than asked for', () => {
  const points = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })),
    {
      maxLength: 30,
    },
  );
  fc.assert(
    fc.property(points, fc.integer({ min: 1, max: 6 }), (list, most) => {
      const clusters = clustersOf(list, most);

      expect(clusters.flat().toSorted((a, b) => a - b)).toEqual(list.map((_, place) => place));
      expect(clusters.length).toBeLessThanOrEqual(most);
    }),
  );
});
