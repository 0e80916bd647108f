import { expect, test } from 'vitest';
import {
  BINDINGNESS_SOURCES,
  bindingnessOf,
  MOST_BINDING,
  VERB_RANKS,
} from '../../../queries/lineage/bindingness.ts';

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

/** What is published of which verb is the stronger: all that the ranks follow. */
const PUBLISHED: readonly (readonly [source: string, pairs: readonly string[]])[] = [
  ['obligation', ['decides > urges', 'decides > requests', 'urges > recommends']],
  ['drafting', ['demands > urges', 'urges > calls upon', 'calls upon > requests']],
  ['tone', ['demands > urges', 'urges > requests', 'requests > recommends']],
  [
    'classes',
    ['decides > urges', 'decides > requests', 'requests > encourages', 'urges > invites'],
  ],
];

test.each(PUBLISHED)('the ranks keep to the published order of %s', (_, pairs) => {
  for (const pair of pairs) {
    const [stronger = '', weaker = ''] = pair.split(' > ');
    expect(bindingnessOf(stronger), pair).toBeGreaterThan(bindingnessOf(weaker) ?? 0);
  }
});

test('every rank says who places its verbs there, and every source places some', () => {
  const after = VERB_RANKS.flatMap((rank) => rank.after);

  expect(VERB_RANKS.every((rank) => rank.after.length > 0)).toBe(true);
  expect([...new Set(after)].sort()).toEqual(Object.keys(BINDINGNESS_SOURCES).sort());
});
