import { describe, expect, test } from 'vitest';
import type { Query } from '../../../queries/query.ts';
import { createGrafeoStore } from '../../../server/store/grafeo-store.ts';
import { openTestNeo4j, type TestStore } from '../../engines.ts';

const slow: Query<Record<never, never>, unknown> = {
  name: 'slow',
  summary: 'Takes long.',
  cypher: `
    UNWIND range(1, 4000) AS a
    UNWIND range(1, 4000) AS b
    RETURN sum(a % b) AS sum`,
  example: {},
  read: (row) => row['sum'],
};

const STORES: readonly (readonly [name: string, open: () => TestStore])[] = [
  ['Grafeo', () => createGrafeoStore(null, { queryTimeout: 50 })],
  ['Neo4j', () => openTestNeo4j({ queryTimeout: 50 })],
];

describe.each(STORES)('on %s', (_, open) => {
  test('a question that takes too long is ended as a limit, and the next one is answered', async () => {
    await using store = open();

    await expect(store.ask(slow, {})).rejects.toMatchObject({
      code: 'LIMIT',
      message: expect.stringContaining('DEMARCHE_QUERY_TIMEOUT'),
    });

    await using other = open();
    await expect.poll(() => other.ready(), { timeout: 10_000 }).toBeUndefined();
  });
});
