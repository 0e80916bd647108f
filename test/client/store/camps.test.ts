import { expect, test } from 'vitest';
import { campOf, isNearlyShared, isShared, tieCounts } from '../../../client/store/camps.ts';
import { campOf as camp, tieOf } from '../camps-of.ts';

const CAMPS = { camps: [camp('camp:1', { a: 1, b: 0.5 }), camp('camp:2', { c: 0.8 })] };

test('the camp of an actor, and how surely it stays; none where it is in none', () => {
  expect(campOf(CAMPS, 'b')).toMatchObject({ camp: { id: 'camp:1' }, stability: 0.5 });
  expect(campOf(CAMPS, 'd')).toBeNull();
});

test('agreement counts inside camps, clashes between them', () => {
  const ties = [tieOf('a', 'b', 2), tieOf('a', 'c', -1), tieOf('b', 'c', 1), tieOf('c', 'd', -1)];

  expect(tieCounts(CAMPS, ties)).toEqual({ inside: 1, clashes: 2 });
  expect(tieCounts(CAMPS, ties, true)).toEqual({ inside: 0, clashes: 3 });
});

test('a topic is shared where every camp is heard and for it, and nearly so where several are', () => {
  const topic = (everyCamp: boolean, ...spoke: readonly number[]) => ({
    everyCamp,
    campSupport: spoke.map((one) => ({ spoke: one })),
  });

  expect([isShared(topic(true, 2, 1)), isNearlyShared(topic(true, 2, 1))]).toEqual([true, false]);
  expect([isShared(topic(true, 2, 1, 0)), isNearlyShared(topic(true, 2, 1, 0))]).toEqual([
    false,
    true,
  ]);
  // One camp alone shares nothing with anybody.
  expect([isShared(topic(true, 2, 0)), isNearlyShared(topic(true, 2, 0))]).toEqual([false, false]);
  expect([isShared(topic(false, 2, 1)), isNearlyShared(topic(false, 2, 1, 0))]).toEqual([
    false,
    false,
  ]);
});
