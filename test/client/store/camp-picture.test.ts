import { expect, test } from 'vitest';
import { campPicture } from '../../../client/store/camp-picture.ts';
import { campOf, tieOf } from '../camps-of.ts';

const CAMPS = [campOf('camp:1', { a: 1, b: 0.5, c: 0 }), campOf('camp:2', { d: 0.9 })];

test('who surely stays stands nearest the middle, who never stays on the rim', () => {
  const [disc] = campPicture(CAMPS, [], 900).discs;
  const distances = disc?.marks.map(({ actor, x, y }) => [
    actor,
    Math.round(Math.hypot(x - disc.x, y - disc.y)),
  ]);

  expect(distances).toEqual([
    ['a', disc?.least],
    ['b', Math.round(((disc?.least ?? 0) + (disc?.most ?? 0)) / 2)],
    ['c', Math.round(disc?.most ?? 0)],
  ]);
});

test('only ties that agree are drawn, and only inside a camp', () => {
  const ties = [tieOf('a', 'b', 2), tieOf('a', 'c', -1), tieOf('a', 'd', 1)];

  expect(campPicture(CAMPS, ties, 900).ties.map(({ key, weight }) => [key, weight])).toEqual([
    ['a b', 2],
  ]);
});

test('camps that do not fit beside one another stand below, and none leaves the picture', () => {
  const wide = campPicture(CAMPS, [], 900);
  const narrow = campPicture(CAMPS, [], 260);

  expect(new Set(wide.discs.map(({ y }) => y)).size).toBe(1);
  expect(new Set(narrow.discs.map(({ y }) => y)).size).toBe(2);
  for (const { y, most } of narrow.discs) expect(y + most).toBeLessThan(narrow.height);
});

test('the same answer has the same picture, in whatever order the members come', () => {
  const [first] = CAMPS;
  const turned = first && { ...first, members: first.members.toReversed() };

  expect(campPicture(turned ? [turned] : [], [], 900)).toEqual(
    campPicture(first ? [first] : [], [], 900),
  );
});
