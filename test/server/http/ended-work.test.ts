import { describe, expect, test } from 'vitest';
import { createApp } from '../../../server/http/app.ts';
import { serveApp } from '../../../server/http/serve-app.ts';
import { ENGINES } from '../../engines.ts';
import { post } from '../schema/open-app.ts';
import { FACTS, heldBack, NETWORK } from './held-back.ts';

/** What serves whoever asks it, and is gone with them. */
const PASSING = [
  '{ matrix { cells { row } } }',
  '{ positions(filter: { minCorroboration: 2 }) { totalCount } }',
];
describe.each(ENGINES)('on $name', ({ open }) => {
  test.each(PASSING)('%s asks nothing more once its time is over', async (query) => {
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
      body: JSON.stringify({ query: PASSING[0] }),
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
    held.hold((name) => name === 'positions-on-issues');

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
