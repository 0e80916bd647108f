import { describe, expect, test } from 'vitest';
import type { Query } from '../../../queries/query.ts';
import { createGrafeoStore } from '../../../server/store/grafeo-store.ts';
import { openTestNeo4j, type TestStore } from '../../engines.ts';

const slow: Query<{ readonly size: number }, unknown> = {
  name: 'slow',
  summary: 'Takes long.',
  cypher: `
    UNWIND range(1, $size) AS a
    UNWIND range(1, $size) AS b
    RETURN sum(a % b) AS sum`,
  example: { size: 10 },
  read: (row) => row['sum'],
};

/** Neo4j looks every two seconds at what runs too long; Grafeo, which cannot stop, is at it to the end. */
const STORES: readonly (readonly [name: string, size: number, open: () => TestStore])[] = [
  ['Grafeo', 4_000, () => createGrafeoStore(null, { queryTimeout: 50 })],
  ['Neo4j', 30_000, () => openTestNeo4j({ queryTimeout: 50 })],
];

describe.each(STORES)('on %s', (_, size, open) => {
  test('a question that takes too long is ended as a limit, and the next one is answered', async () => {
    await using store = open();

    await expect(store.ask(slow, { size })).rejects.toMatchObject({
      code: 'LIMIT',
      message: expect.stringContaining('DEMARCHE_QUERY_TIMEOUT'),
    });

    await using other = open();
    await expect.poll(() => other.ready(), { timeout: 10_000 }).toBeUndefined();
  });
});
