import { expect, test } from 'vitest';
import { bindingnessOf, MOST_BINDING } from '../../../queries/lineage/bindingness.ts';

test('verbs bind less from decides to notes', () => {
  const verbs = ['decides', 'demands', 'urges', 'calls upon', 'requests', 'encourages', 'notes'];

  expect(verbs.map(bindingnessOf)).toEqual([7, 6, 5, 4, 3, 2, 1]);
  expect(MOST_BINDING).toBe(7);
});

test('a verb is read at the head of its words, in any case, an adverb aside', () => {
  expect(bindingnessOf('Strongly urges')).toBe(5);
  expect(bindingnessOf('calls for')).toBe(4);
  expect(bindingnessOf('decides also')).toBe(7);
  expect(bindingnessOf('further to what it decides')).toBeNull();
});

test('a participle only sets the context', () => {
  expect(['recalling', 'deeply concerned', 'noting with regret'].map(bindingnessOf)).toEqual([
    1,
    null,
    1,
  ]);
});

test('a clause without a verb, or with one that no order places, has no rank', () => {
  expect([null, 'mulls'].map(bindingnessOf)).toEqual([null, null]);
});
