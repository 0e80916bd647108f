import { expect, test } from 'vitest';
import { campPicture } from '../../../client/store/camp-picture.ts';
import { campOf, tieOf } from '../camps-of.ts';

const NONE = { ties: [], clashes: false };
const CAMPS = [campOf('camp:1', { a: 1, b: 0.5, c: 0 }), campOf('camp:2', { d: 0.9 })];

test('who surely stays stands nearest the middle, who never stays on the rim', () => {
  const [disc] = campPicture(CAMPS, NONE, 900).discs;
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

test('ties are drawn inside a camp, clashes among them apart, as strong as they are beside the strongest', () => {
  const ties = [tieOf('a', 'b', 4), tieOf('a', 'c', -1), tieOf('a', 'd', 2)];

  const drawn = campPicture(CAMPS, { ties, clashes: false }, 900).ties;

  expect(drawn.map(({ key, strength, clash }) => [key, strength, clash])).toEqual([
    ['a b', 3, false],
    ['a c', 1, true],
  ]);
});

test('where ties tell of clashes alone, those between camps are drawn as well', () => {
  const ties = [tieOf('a', 'b', 1), tieOf('a', 'd', 1)];

  const drawn = campPicture(CAMPS, { ties, clashes: true }, 900).ties;

  expect(drawn.map(({ key, clash }) => [key, clash])).toEqual([
    ['a b', true],
    ['a d', true],
  ]);
});

test('a camp has an outline, dashed where its members agree on less than half of what they share', () => {
  const loose = { ...campOf('camp:3', { e: 1, f: 1 }), cohesion: 0.4 };

  const discs = campPicture([...CAMPS, loose], NONE, 900).discs;

  expect(discs.map((disc) => [disc.id, disc.loose])).toEqual([
    ['camp:1', false],
    ['camp:3', true],
    ['camp:2', false],
  ]);
  for (const { hull } of discs) expect(hull).toMatch(/^M[\d.-]+ [\d.-]+(L[\d.-]+ [\d.-]+)+Z$/);
});

test('camps that do not fit beside one another stand below, and none leaves the picture', () => {
  const wide = campPicture(CAMPS, NONE, 900);
  const narrow = campPicture(CAMPS, NONE, 260);

  expect(new Set(wide.discs.map(({ y }) => y)).size).toBe(1);
  expect(new Set(narrow.discs.map(({ y }) => y)).size).toBe(2);
  for (const { y, most } of narrow.discs) expect(y + most).toBeLessThan(narrow.height);
});

test('the same answer has the same picture, in whatever order the members come', () => {
  const [first] = CAMPS;
  const turned = first && { ...first, members: first.members.toReversed() };

  expect(campPicture(turned ? [turned] : [], NONE, 900)).toEqual(
    campPicture(first ? [first] : [], NONE, 900),
  );
});

test('in a large camp names are turned outwards, and none stands on its head', () => {
  const many = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`a${i}`, 1]));

  const [disc] = campPicture([campOf('camp:1', many)], NONE, 900).discs;
  const [small] = campPicture(CAMPS, NONE, 900).discs;

  const turns = disc?.marks.map(({ label }) => label.turn) ?? [];
  expect(new Set(turns).size).toBeGreaterThan(20);
  expect(turns.every((turn) => Math.abs(turn) <= 90)).toBe(true);
  expect(small?.marks.map(({ label }) => label.turn)).toEqual([0, 0, 0]);
});

test('of too many ties the strongest are drawn, and the others counted', () => {
  const names = Array.from({ length: 40 }, (_, i) => `a${i}`);
  const camp = campOf('camp:1', Object.fromEntries(names.map((name) => [name, 1])));
  const ties = names.flatMap((one, i) =>
    names.slice(i + 1).map((other, j) => tieOf(one, other, 1 + i * 40 + j)),
  );

  const picture = campPicture([camp], { ties, clashes: false }, 900);

  expect(ties).toHaveLength(780);
  expect([picture.ties.length, picture.tiesLeft]).toEqual([600, 180]);
});
