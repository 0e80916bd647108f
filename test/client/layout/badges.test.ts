import { expect, test } from 'vitest';
import { placeStack, stackHeight, stacksOf } from '../../../client/layout/badges.ts';
import { linksOf } from '../../../client/layout/links.ts';
import { profilesOf, type SidedLink } from '../../../client/layout/profiles.ts';
import type { Row } from '../record-of.ts';
import { inputOf, sizes } from './inputs.ts';

const options = sizes(860);
const place = { target: 'clause:x', middle: 100, spineX: 300.5 };

function linksFrom(rows: readonly Row[]): readonly SidedLink[] {
  const { actors, positions } = inputOf(rows);
  return profilesOf(actors, linksOf(positions)).flatMap(({ links }) => links);
}

const LINKS = linksFrom([
  ['state:AAA', 'OPPOSES', 'clause:x'],
  ['state:BBB', 'OPPOSES', 'clause:x', 'INFERRED'],
  ['state:CCC', 'RESERVES', 'clause:x', 'INFERRED'],
  ['state:DDD', 'COMMITS', 'clause:x'],
  ['state:EEE', 'SILENT', 'clause:x'],
]);

test('a target has one stack a side and one part a family, in the order of the families', () => {
  const stacks = stacksOf(LINKS).map(({ side, parts }) => [
    side,
    parts.map(({ family, links }) => [family, links.length]),
  ]);

  expect(stacks).toEqual([
    [
      'left',
      [
        ['reserve', 1],
        ['oppose', 2],
      ],
    ],
    ['right', [['support', 1]]],
  ]);
});

test('a row is as high as its taller stack: two badges of 19 with 3 between', () => {
  expect(stackHeight(stacksOf(LINKS), options)).toBe(41);
});

test('a target that nobody takes a side on needs no room for badges', () => {
  expect(stackHeight(stacksOf([]), options)).toBe(0);
});

test('the badges of a stack stand around the middle of the row and do not touch', () => {
  const [left] = stacksOf(LINKS);
  const [upper, lower] = left ? placeStack(left, place, options) : [];

  expect([upper?.family, upper?.cy, upper?.count]).toEqual(['reserve', 89, 1]);
  expect([lower?.family, lower?.cy, lower?.count]).toEqual(['oppose', 111, 2]);
});

test('badges stand outside the spine, and links end at their outer edge', () => {
  const [left, right] = stacksOf(LINKS).map((stack) => placeStack(stack, place, options)[0]);

  expect(left && left.x + left.w).toBeLessThan(place.spineX);
  expect(left?.tip).toBeLessThan(left?.x ?? 0);
  expect(right?.x).toBeGreaterThan(place.spineX + options.spineWidth);
  expect(right?.tip).toBeGreaterThan(right ? right.x + right.w : 0);
});

test('a badge is inferred only where every position behind it is', () => {
  const badges = stacksOf(LINKS).flatMap((stack) => placeStack(stack, place, options));

  expect(badges.map(({ id, inferred }) => [id, inferred])).toEqual([
    ['clause:x|left|reserve', true],
    ['clause:x|left|oppose', false],
    ['clause:x|right|support', false],
  ]);
});

test('of a crowd, badges stand side by side, wider the more actors are behind them', () => {
  const crowded = { ...options, crowded: true };
  const [left] = stacksOf(LINKS);
  const [inner, outer] = left ? placeStack(left, { ...place, most: 2 }, crowded) : [];

  expect(stackHeight(stacksOf(LINKS), crowded)).toBe(19);
  expect([inner?.cy, outer?.cy]).toEqual([100, 100]);
  expect([inner?.w, outer?.w]).toEqual([50, 72]);
  expect(outer && outer.x + outer.w).toBeLessThan(inner?.x ?? 0);
});

test('the badges of a crowd on a phone are stacked, and a little wider the more are behind them', () => {
  const phone = { ...sizes(390), crowded: true };
  const [left] = stacksOf(LINKS).map((stack) =>
    placeStack(stack, { ...place, most: 2 }, phone).map(({ w, cy }) => ({ w, cy })),
  );

  expect(left?.map(({ w }) => w)).toEqual([32, 36]);
  expect((left?.[1]?.cy ?? 0) - (left?.[0]?.cy ?? 0)).toBe(19);
});
