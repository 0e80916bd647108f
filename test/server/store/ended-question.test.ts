import { describe, expect, test } from 'vitest';
import type { Query } from '../../../queries/query.ts';
import { createGrafeoStore } from '../../../server/store/grafeo-store.ts';
import { openTestNeo4j, type TestStore } from '../../engines.ts';

/** Takes seconds; its text tells it from every other. */
const SLOW = 'UNWIND range(1, 90000) AS a UNWIND range(1, 9000) AS b RETURN sum(a % b) AS sum';
const slow: Query<Record<never, never>, unknown> = {
  name: 'slow',
  summary: 'Takes long.',
  cypher: SLOW,
  example: {},
  read: (row) => row['sum'],
};
const underWay: Query<Record<never, never>, unknown> = {
  ...slow,
  name: 'under-way',
  cypher: `SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range(1, 90000)'
    RETURN count(*) AS sum`,
};

/** Neo4j may have just been started, on a busy machine; what takes so long is ended all the same. */
const PATIENT = { queryTimeout: 100_000 };

const STORES: readonly (readonly [name: string, open: () => TestStore])[] = [
  ['Grafeo', () => createGrafeoStore(null)],
  ['Neo4j', () => openTestNeo4j(PATIENT)],
];

describe.each(STORES)('on %s', (_, open) => {
  test('a question that nobody waits for is given up at once, for the reason told', async () => {
    await using store = open();
    await store.ready();
    const end = new AbortController();
    const asked = store.ask(slow, {}, { ending: end.signal });

    end.abort(new Error('nobody waits'));

    await expect(asked).rejects.toThrow('nobody waits');
    await expect(store.ask(slow, {}, { ending: end.signal })).rejects.toThrow('nobody waits');
  });
});

test('Neo4j stops what nobody waits for', async () => {
  await using store = openTestNeo4j(PATIENT);
  await store.ready();
  const end = new AbortController();
  const asked = store.ask(slow, {}, { ending: end.signal });
  await expect.poll(() => store.ask(underWay, {}), { timeout: 60_000 }).toEqual([1]);

  end.abort(new Error('nobody waits'));
  await expect(asked).rejects.toThrow('nobody waits');

  await expect.poll(() => store.ask(underWay, {}), { timeout: 60_000 }).toEqual([0]);
});

test('Grafeo, which cannot be stopped, is not asked again for what it is still at', async () => {
  await using store = createGrafeoStore(null, { queryTimeout: 1 });
  const limit = (message: string) => ({ code: 'LIMIT', message: expect.stringContaining(message) });

  await expect(store.ask(slow, {})).rejects.toMatchObject(limit('longer than 1 ms'));
  await expect(store.ask(slow, {})).rejects.toMatchObject(limit('longer than 1 ms'));
  await expect(store.ask(slow, {})).rejects.toMatchObject(limit('still at earlier questions'));
});
