import { expect, test } from 'vitest';
import { type LeftOut, stays } from '../../../server/export/left-out.ts';
import { positionOf } from './view-of.ts';

const passes = (leftOut: Partial<LeftOut>, parts: Parameters<typeof positionOf>[0] = {}) =>
  stays(positionOf(parts), { dial: 'INFERRED', off: {}, hidden: [], ...leftOut });

test('the dial lets pass what is at least as strong', () => {
  expect(passes({ dial: 'OWN_WORDS' })).toBe(true);
  expect(passes({ dial: 'RECORD' })).toBe(false);
});

test('a position goes with its family of stances, the kind of its actor and the fate of its target', () => {
  expect(passes({ off: { stance: ['oppose'] } })).toBe(false);
  expect(passes({ off: { stance: ['support'] } })).toBe(true);
  expect(passes({ off: { actor: ['STATE'] } })).toBe(false);
  expect(passes({ off: { fate: ['DROPPED'] } })).toBe(false);
});

test('a position goes with its actor and with its target, where those are hidden', () => {
  const { actor, target } = positionOf({});

  expect(passes({ hidden: [actor.id] })).toBe(false);
  expect(passes({ hidden: [target.id] })).toBe(false);
  expect(passes({ hidden: ['state:ELSE'] })).toBe(true);
});

test('a position stays while one of its sources is on', () => {
  const sources = ['source:one', 'source:two'];

  expect(passes({ off: { source: ['source:one'] } }, { sources })).toBe(true);
  expect(passes({ off: { source: sources } }, { sources })).toBe(false);
});

test('what has no source, no issue or no fate is a value of its own', () => {
  const off = ['none-on-record'];

  expect(passes({ off: { source: off } })).toBe(false);
  expect(passes({ off: { issue: off } })).toBe(false);
  expect(passes({ off: { fate: off } })).toBe(true);
});
