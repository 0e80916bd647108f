import { expect, test } from 'vitest';
import { createApp } from '../../../server/http/app.ts';
import { createGrafeoStore } from '../../../server/store/grafeo-store.ts';
import { loadOf } from '../../facts.ts';
import { type Answer, openApp, post } from './open-app.ts';

const letters = (n: number) => String.fromCharCode(65 + Math.floor(n / 26), 65 + (n % 26));

/** So many actors who each hold something on each of so many clauses. */
function everyoneOnAll(actors: number, clauses: number) {
  const positions = Array.from({ length: actors * clauses }, (_, i) => {
    const [actor, clause] = [i % actors, Math.floor(i / actors)];
    return [`position:${i}`, `state:${letters(actor)}X`, 'SUPPORTS', `clause:d/${clause}`] as const;
  });
  return loadOf({ positions });
}

test('about a vote whose voters hold a hundred thousand positions, two hops are too many, and one is not', async () => {
  await using store = createGrafeoStore(null, { queryTimeout: 60_000 });
  await store.replace(everyoneOnAll(317, 316)); // 100,172 links
  const app = createApp({ store, limits: { time: 60_000 } });
  const ask = async (query: string): Promise<Answer> => (await post(app, { query })).json();

  const near = await ask('{ graph(around: ["clause:d/0"]) { total truncated links { type } } }');
  const far = await ask('{ graph(around: ["clause:d/0"], hops: 2) { total } }');

  const { total, truncated, links } = near.data.graph;
  expect({ total, truncated }).toEqual({ total: 317, truncated: false });
  expect(links.filter(({ type }: { type: string }) => type === 'POSITION')).toHaveLength(317);
  expect(far.errors?.[0]).toMatchObject({
    extensions: { code: 'LIMIT' },
    message: expect.stringContaining('more than 100000 links'),
  });
});

test('about a vote whose voters hold somewhat fewer, two hops are drawn up to the limit, and all are counted', async () => {
  await using open = await openApp(everyoneOnAll(40, 60));

  const { data } = await open.ask(
    '{ graph(around: ["clause:d/0"], hops: 2, limit: 500) { total truncated links { type } } }',
  );

  expect(data.graph).toMatchObject({ total: 2_400, truncated: true });
  expect(data.graph.links.filter(({ type }: { type: string }) => type === 'POSITION')).toHaveLength(
    500,
  );
});
