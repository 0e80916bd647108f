import { describe, expect, test } from 'vitest';
import { linkage, type Merge } from '../../../queries/network/linkage.ts';
import { numbered, type Partition } from '../../../queries/network/partition.ts';
import { REFERENCE } from './camps-reference.ts';

test('average linkage merges the nearest first, and weighs groups by their items', () => {
  // 0 and 1 at 1; 2 is then (3 + 5) / 2 = 4 from them.
  const merges = linkage(Float64Array.of(0, 1, 3, 1, 0, 5, 3, 5, 0), 'average');

  expect(merges).toEqual([
    { left: [0], right: [1], height: 1 },
    { left: [0, 1], right: [2], height: 4 },
  ]);
});

describe.each(REFERENCE.trees)('$rule of scipy', ({ rule, distances, heights, groups }) => {
  test('merges at the same heights, and leaves the same three groups', () => {
    const merges = linkage(Float64Array.from(distances), rule);

    merges.forEach(({ height }, i) => {
      expect(height).toBeCloseTo(heights[i] ?? Number.NaN, 10);
    });
    expect(left(merges, 3)).toEqual(numbered(groups));
  });
});

/** The groups that are left before the last merges. */
function left(merges: readonly Merge[], count: number): Partition {
  const camps = [...Array(merges.length + 1).keys()];
  for (const merge of merges.slice(0, merges.length + 1 - count)) {
    for (const item of [...merge.left, ...merge.right]) camps[item] = merge.left[0] ?? 0;
  }
  return numbered(camps);
}
