import { expect, test } from 'vitest';
import { FAMILIES } from '../../../client/layout/family.ts';
import { FACETS } from '../../../client/store/state.ts';
import { en } from '../../../client/words/en.ts';
import { EN_KEYS } from '../../../client/words/en-keys.ts';
import { ACTOR_KINDS, EVIDENTIALITIES, STANCES } from '../../../queries/vocabulary.ts';

test.each([
  ['stance', en.stance, STANCES],
  ['chip', en.chip, STANCES],
  ['family', en.family, FAMILIES],
  ['dial', en.dial, EVIDENTIALITIES],
  ['known', en.known, EVIDENTIALITIES],
  ['knownPhrase', en.knownPhrase, EVIDENTIALITIES],
  ['kinds', en.kinds, ACTOR_KINDS],
  ['facets', en.facets, FACETS],
])('no two words of "%s" are the same, and each value has one', (_, list, values) => {
  expect(Object.keys(list).toSorted()).toEqual([...values].toSorted());
  expect(new Set(Object.values(list)).size).toBe(values.length);
});

test('each key stands once in the list of keys', () => {
  const keys = EN_KEYS.keys.map(([key]) => key);

  expect(new Set(keys).size).toBe(keys.length);
});
