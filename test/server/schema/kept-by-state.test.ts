import { expect, test } from 'vitest';
import type { GraphStore } from '../../../queries/graph-store.ts';
import { keeper } from '../../../server/schema/kept-by-state.ts';
import { ENGINES } from '../../engines.ts';
import { loadOf } from '../../facts.ts';

const [{ open }] = ENGINES;
const FACTS = { positions: [['position:1', 'state:AAA', 'OPPOSES', 'clause:old/1']] } as const;

/** Something that is read from a store, and how often it was. */
function reading(store: GraphStore) {
  let reads = 0;
  const kept = keeper<number>();
  const ask = (key: string) => kept(key, async () => ++reads, { store });
  return { ask, reads: () => reads };
}

test('what is asked for twice at a time is read once', async () => {
  await using store = await open(FACTS);
  const { ask } = reading(store);

  expect(await Promise.all([ask('a'), ask('a'), ask('b')])).toEqual([1, 1, 2]);
});

test('another state of the record is read anew', async () => {
  await using store = await open(FACTS);
  const { ask } = reading(store);
  await ask('a');

  await store.replace(loadOf(FACTS, '1'.repeat(64)));

  expect(await ask('a')).toBe(2);
});

test('what was asked for longest ago gives way', async () => {
  await using store = await open(FACTS);
  const { ask, reads } = reading(store);
  await ask('old');
  for (let key = 0; key < 12; key += 1) await ask(String(key));

  await ask('11');
  expect(reads()).toBe(13);
  await ask('old');
  expect(reads()).toBe(14);
});

test('a reading that failed is tried again', async () => {
  await using store = await open(FACTS);
  const kept = keeper<number>();
  const refused = kept('a', () => Promise.reject(new Error('gone')), { store });

  await expect(refused).rejects.toThrow('gone');
  expect(await kept('a', async () => 1, { store })).toBe(1);
});
