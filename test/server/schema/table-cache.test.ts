import { expect, test } from 'vitest';
import { createTableCache } from '../../../server/schema/table-cache.ts';
import { tableOf } from '../../queries/network/table-of.ts';

const table = tableOf('AAA  x SUPPORTS  y OPPOSES');
const current = { read: async () => table, isCurrent: async () => true };

test('tables beyond the room fall out, those first that were not asked for longest', async () => {
  const cache = createTableCache(500); // a table takes about 200
  await cache.add('a', current);
  await cache.add('b', current);
  await settled();
  cache.get('a');
  await cache.add('c', current);
  await settled();

  expect(['a', 'b', 'c'].filter((key) => cache.get(key))).toEqual(['a', 'c']);
});

test('a table that is too big by itself is answered and not kept', async () => {
  const cache = createTableCache(10);

  expect(await cache.add('a', current)).toBe(table);
  await settled();
  expect(cache.get('a')).toBeUndefined();
});

test('a table that was read while the record changed is not kept', async () => {
  const cache = createTableCache();
  await cache.add('a', { ...current, isCurrent: async () => false });
  await settled();

  expect(cache.get('a')).toBeUndefined();
});

/** Until what follows a reading is done. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
