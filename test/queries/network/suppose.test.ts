import { expect, test } from 'vitest';
import { NO_POSITION } from '../../../queries/network/position-table.ts';
import { suppose } from '../../../queries/network/suppose.ts';
import { tableOf } from './table-of.ts';

const table = tableOf(`
  AAA  x SUPPORTS  x OPPOSES  y SUPPORTS
  BBB  y OPPOSES
`);

const drawn = (of: typeof table) =>
  [...of.actor].map((actor, row) =>
    [of.actors[actor], of.topics[of.topic[row] ?? 0], of.polarity[row], of.position[row]].join(' '),
  );

test('what is supposed takes the place of all that the actor holds on the topic', () => {
  const supposed = suppose(table, [{ actor: 'AAA', topic: 'x', polarity: -1 }]);

  expect(drawn(supposed)).toEqual(['AAA y 2 0', 'BBB y -2 1', `AAA x -1 ${NO_POSITION}`]);
  expect(supposed.positions).toEqual(['position:AAA-y-1', 'position:BBB-y-1']);
});

test('two suppositions on one topic are both held', () => {
  const supposed = suppose(table, [
    { actor: 'BBB', topic: 'y', polarity: 2 },
    { actor: 'BBB', topic: 'y', polarity: 0 },
  ]);

  expect(drawn(supposed).slice(-2)).toEqual(['BBB y 2 -1', 'BBB y 0 -1']);
});

test('a stance without polarity takes the actor off the topic', () => {
  const supposed = suppose(table, [{ actor: 'BBB', topic: 'y', polarity: null }]);

  expect(supposed.actors).toEqual(['AAA']);
});

test('an actor and a topic that nobody spoke of find their place among the sorted', () => {
  const supposed = suppose(table, [{ actor: 'AA', topic: 'w', polarity: 2 }]);

  expect([supposed.actors, supposed.topics]).toEqual([
    ['AA', 'AAA', 'BBB'],
    ['w', 'x', 'y'],
  ]);
  expect(drawn(supposed)).toContain('AA w 2 -1');
});

test('a table without suppositions is itself', () => {
  expect(suppose(table, [])).toBe(table);
});
