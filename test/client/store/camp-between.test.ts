import { expect, test } from 'vitest';
import { clashesBetween, movesBetween } from '../../../client/store/camp-between.ts';
import { campPicture } from '../../../client/store/camp-picture.ts';
import { campOf, tieOf } from '../camps-of.ts';

const BEFORE = [campOf('camp:1', { a: 1, b: 1, c: 1 }), campOf('camp:2', { d: 1, e: 1 })];
const AFTER = [campOf('camp:x', { b: 1, c: 1 }), campOf('camp:y', { a: 0.4, d: 1, e: 1 })];

const discsOf = (camps: typeof BEFORE) =>
  campPicture(camps, { ties: [], clashes: false }, 900).discs;

test('clashes between two camps are one line with their number, agreements and clashes inside none', () => {
  const ties = [
    ...[tieOf('a', 'd', -1), tieOf('e', 'b', -2), tieOf('c', 'd', 3)],
    tieOf('a', 'b', -1),
  ];

  const [clash, ...more] = clashesBetween(discsOf(BEFORE), ties);

  expect(clash).toMatchObject({ key: 'camp:1 camp:2', count: 2 });
  expect(clash?.path).toMatch(/^M\d+ \d+L\d+ \d+$/);
  expect(more).toEqual([]);
});

test('the line between two camps ends at their rims', () => {
  const discs = discsOf(BEFORE);
  const [one, other] = discs;

  const [clash] = clashesBetween(discs, [tieOf('a', 'd', -1)]);

  const [from = 0, , to = 0] = clash?.path.match(/-?\d+/g)?.map(Number) ?? [];
  expect([from, to]).toEqual([
    Math.round((one?.x ?? 0) + (one?.most ?? 0)),
    Math.round((other?.x ?? 0) - (other?.most ?? 0)),
  ]);
});

test('who would change its camp is led there from that of its former fellows', () => {
  const moves = movesBetween(discsOf(AFTER), BEFORE, ['a', 'a', 'd']);

  expect(moves.map(({ actor }) => actor)).toEqual(['a']);
});

test('who stays with its fellows is not moved, though the camp has another name', () => {
  expect(movesBetween(discsOf(AFTER), BEFORE, ['b'])).toEqual([]);
});

test('who had no camp before comes from nowhere', () => {
  const alone = [campOf('camp:1', { b: 1, c: 1 }), campOf('camp:2', { d: 1, e: 1 })];

  expect(movesBetween(discsOf(AFTER), alone, ['a'])).toEqual([]);
});
