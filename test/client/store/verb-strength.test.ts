import { expect, test } from 'vitest';
import { strengthOf } from '../../../client/store/verb-strength.ts';

test.each([
  ['recalling', 1],
  ['encourages', 2],
  ['calls for', 3],
  ['requests', 4],
  ['Decides', 4],
])('%s asks for %i of 4', (verb, strength) => {
  expect(strengthOf(verb)).toBe(strength);
});

test('a verb that is not in the list has no strength, which is not a weak one', () => {
  expect(strengthOf('ponders')).toBeNull();
});
