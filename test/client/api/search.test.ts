import { afterEach, expect, test, vi } from 'vitest';
import { search } from '../../../client/api/search.ts';
import { openApi } from './open-api.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('an alias finds the actor, and says that it was found by the alias', async () => {
  await using _api = await openApi();

  expect(await search('Республика')).toEqual([
    { id: 'state:AAA', kind: 'STATE', name: 'Aland', matched: 'Республика Аланд' },
  ]);
});

test('a search finds only what can be selected', async () => {
  await using _api = await openApi();

  // An issue is called "Due diligence", too.
  const hits = await search('Due diligence');

  expect(hits.map(({ id }) => id).toSorted()).toEqual(['clause:draft/1', 'clause:treaty/1']);
});

test('what nothing matches is an empty list', async () => {
  await using _api = await openApi();

  expect(await search('xyzzy')).toEqual([]);
});
