import { describe, expect, test } from 'vitest';
import type { GraphStore } from '../../../queries/graph-store.ts';
import { createApp } from '../../../server/http/app.ts';
import { serveApp } from '../../../server/http/serve-app.ts';
import { type Awaited, awaited } from '../../awaited.ts';
import { ENGINES, type TestStore } from '../../engines.ts';
import { post } from '../schema/open-app.ts';

const ACTORS = Array.from(
  { length: 12 },
  (_, i) => `state:${String.fromCharCode(65 + i).repeat(3)}`,
);
const FACTS = {
  positions: ACTORS.map(
    (actor, i) => [`position:${i}`, actor, i % 2 ? 'OPPOSES' : 'SUPPORTS', 'clause:d/1'] as const,
  ),
  concerns: [['clause:d/1', 'issue:x']] as const,
};
const NETWORK = '{ network(input: {}) { ties { weight } } }';
const LARGE = [
  NETWORK,
  '{ coalitions(input: {}) { camps { id } robustness { without } } }',
  '{ contradictions { id } }',
  '{ matrix { cells { row } } }',
  '{ overview { total } }',
];

/** A store whose questions, or those of one name, wait from when it is held until it is let go; names what was put to it. */
function heldBack(store: TestStore) {
  let asked: string[] = [];
  let gate: Awaited<void> | null = null;
  let only: string | null = null;
  const held: GraphStore = {
    engine: store.engine,
    ready: () => store.ready(),
    ask: async (query, params, asking) => {
      asked.push(query.name);
      if (only === null || query.name === only) await gate?.promise;
      return store.ask(query, params, asking);
    },
  };
  return {
    store: held,
    asked: () => asked,
    hold: (name: string | null = null) => {
      asked = [];
      only = name;
      gate = awaited();
    },
    letGo: async () => {
      gate?.resolve();
      gate = null;
      await new Promise((resolve) => setTimeout(resolve, 150)); // for whatever would still be asked
    },
  };
}

describe.each(ENGINES)('on $name', ({ open }) => {
  test.each(LARGE)('%s asks nothing more once its time is over', async (query) => {
    await using written = await open(FACTS);
    const held = heldBack(written);
    const app = createApp({ store: held.store, limits: { time: 30, part: 4 } });
    held.hold();

    const response = await post(app, { query });
    const before = [...held.asked()];
    await held.letGo();

    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'LIMIT' } }] });
    expect(before).not.toEqual([]);
    expect(held.asked()).toEqual(before);
  });

  test('a question whose client has gone asks nothing more', async () => {
    await using written = await open(FACTS);
    const held = heldBack(written);
    const app = createApp({ store: held.store, limits: { part: 4 } });
    const served = await serveApp(app, { host: '127.0.0.1', port: 0 });
    const client = new AbortController();
    held.hold();
    const asked = fetch(`${served.address}graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: NETWORK }),
      signal: client.signal,
    });
    await expect.poll(() => held.asked().length).toBeGreaterThan(0);

    client.abort();
    await expect(asked).rejects.toThrow();
    const before = [...held.asked()];
    await new Promise((resolve) => setTimeout(resolve, 100)); // until the server has noticed
    await held.letGo();

    expect(held.asked()).toEqual(before);
    await served.close();
  });

  test('equal questions share one reading, which one that goes does not take along', async () => {
    await using written = await open(FACTS);
    const held = heldBack(written);
    const app = createApp({ store: held.store, limits: { part: 4, time: 100_000 } });
    const client = new AbortController();
    const ask = (init: RequestInit) =>
      app.fetch('http://demarche/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: NETWORK }),
        ...init,
      });
    held.hold('positions-on-issues');

    const gone = ask({ signal: client.signal });
    gone.catch(() => {}); // nobody waits for it
    const answered = [ask({}), ask({})];
    const asking = () => held.asked().filter((name) => name === 'dataset').length;
    await expect.poll(asking, { timeout: 60_000 }).toBe(3); // and then each joins the reading
    await new Promise((resolve) => setTimeout(resolve, 500));
    client.abort();
    await held.letGo();

    const [one, other] = await Promise.all(answered.map(async (answer) => (await answer).json()));
    expect(one).toMatchObject({ data: { network: { ties: expect.anything() } } });
    expect(other).toEqual(one);
    const parts = held.asked().filter((name) => name === 'positions-on-issues');
    expect(parts).toHaveLength(3); // of four positions each
  });
});
