import { expect, test } from 'vitest';
import { createGrafeoStore } from '../../../server/store/grafeo-store.ts';
import { DATASET, SIZE } from '../../../server/store/store-questions.ts';
import { loadOf } from '../../facts.ts';

test('an empty store is of no record and no size', async () => {
  await using store = createGrafeoStore(null);

  expect(await store.ask(DATASET, {})).toEqual([]);
  expect(await store.ask(SIZE, {})).toEqual([{ nodes: 0, links: 0 }]);
});

test('a store says of which record it is, and how many nodes and links it holds', async () => {
  await using store = createGrafeoStore(null);
  const load = loadOf({ positions: [['position:1', 'state:AAA', 'OPPOSES', 'instrument:x']] });

  await store.replace(load);

  expect(await store.ask(DATASET, {})).toEqual([{ name: 'facts', digest: load.digest }]);
  // The dataset, the position and its two ends; the state holds it, on the instrument.
  expect(await store.ask(SIZE, {})).toEqual([{ nodes: 4, links: 2 }]);
});
