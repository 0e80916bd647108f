import { expect, test } from 'vitest';
import { placesOf } from '../places-of.ts';

test.each(['1', 'position:', 'position:a b', 'position:a|b', 'Position:1', 'position:a:b'])(
  'an id that reads %s is none',
  (id) => {
    expect(placesOf({ requests: { 'request:1': { id } } })).toContain('requests.csv:2:id E13');
  },
);

test('an id in a script other than Latin is one', () => {
  expect(placesOf({ recalls: { 'recall:1': { id: 'recall:供应链-é' } } })).toEqual([]);
});

test('an id is of the kind of its table', () => {
  expect(placesOf({ recalls: { 'recall:1': { id: 'claim:2' } } })).toEqual([
    'recalls.csv:2:id E13',
  ]);
});

test('a reference is of a kind that its column takes', () => {
  expect(placesOf({ positions: { 'position:1': { target: 'issue:tracing' } } })).toEqual([
    'positions.csv:2:target E13',
  ]);
});

test('a name where an id should stand is no id', () => {
  expect(placesOf({ positions: { 'position:1': { actor: 'Aland' } } })).toEqual([
    'positions.csv:2:actor E13',
  ]);
});
