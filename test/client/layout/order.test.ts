import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byId, byText, gather, sum } from '../../../client/layout/order.ts';

test('texts are ordered by code unit, the same on every machine', () => {
  expect(['ä', 'b', 'Z', 'a', 'B'].toSorted(byText)).toEqual(['B', 'Z', 'a', 'b', 'ä']);
});

test('any list of ids has one order, however it is shuffled', () => {
  const items = fc.uniqueArray(fc.string(), { maxLength: 8 }).chain((ids) =>
    fc.tuple(
      fc.constant(ids.map((id) => ({ id }))),
      fc.shuffledSubarray(
        ids.map((id) => ({ id })),
        { minLength: ids.length },
      ),
    ),
  );

  fc.assert(
    fc.property(items, ([one, other]) => {
      expect(one.toSorted(byId)).toEqual(other.toSorted(byId));
    }),
  );
});

test('gathering keeps the order in which keys and items were met', () => {
  const groups = gather(['pear', 'apple', 'plum', 'fig'], (word) => word.charAt(0));

  expect([...groups]).toEqual([
    ['p', ['pear', 'plum']],
    ['a', ['apple']],
    ['f', ['fig']],
  ]);
});

test('the sum of nothing is zero', () => {
  expect([sum([]), sum([1, 2, 3])]).toEqual([0, 6]);
});
