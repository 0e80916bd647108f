import { expect, test } from 'vitest';
import { createTableCache } from '../../../server/schema/table-cache.ts';
import { tableOf } from '../../queries/network/table-of.ts';

const table = tableOf('AAA  x SUPPORTS  y OPPOSES');

test('tables beyond the room fall out, those first that were not asked for longest', () => {
  const cache = createTableCache(500); // a table takes about 200
  cache.keep('a', table);
  cache.keep('b', table);
  cache.get('a');
  cache.keep('c', table);

  expect(['a', 'b', 'c'].filter((key) => cache.get(key))).toEqual(['a', 'c']);
});

test('a table that is too big by itself is not kept', () => {
  const cache = createTableCache(10);
  cache.keep('a', table);

  expect(cache.get('a')).toBeUndefined();
});
