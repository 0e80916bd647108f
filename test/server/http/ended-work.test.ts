import { describe, expect, test } from 'vitest';
import type { GraphStore } from '../../../queries/graph-store.ts';
import { type App, createApp } from '../../../server/http/app.ts';
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
const OVERVIEW = '{ overview { total } }';
/** What serves whoever asks it, and is gone with them. */
const PASSING = ['{ contradictions { id } }', '{ matrix { cells { row } } }'];
/** What rests on a reading that is kept for whoever asks next. */
const KEPT = [NETWORK, '{ coalitions(input: {}) { camps { id } } }', OVERVIEW];

/** A store whose questions, or some of them, wait from when it is held until it is let go; names what was put to it. */
function heldBack(store: TestStore) {
  let asked: string[] = [];
  let gate: Awaited<void> | null = null;
  let isHeld = (_name: string) => true;
  const held: GraphStore = {
    engine: store.engine,
    endsQuestions: store.endsQuestions,
    ready: () => store.ready(),
    ask: async (query, params, asking) => {
      asked.push(query.name);
      if (isHeld(query.name)) await gate?.promise;
      return store.ask(query, params, asking);
    },
  };
  return {
    store: held,
    asked: () => asked,
    hold: (which: (name: string) => boolean = () => true) => {
      asked = [];
      isHeld = which;
      gate = awaited();
    },
    letGo: async () => {
      gate?.resolve();
      gate = null;
      await new Promise((resolve) => setTimeout(resolve, 150)); // for whatever would still be asked
    },
  };
}

/** Asks as a client does that leaves as soon as the store is at the question. */
async function askAndLeave(app: App, query: string, isAtIt: () => boolean): Promise<void> {
  const client = new AbortController();
  const gone = app.fetch('http://demarche/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
    signal: client.signal,
  });
  gone.catch(() => {}); // nobody waits for it
  await expect.poll(isAtIt, { timeout: 60_000 }).toBe(true);
  client.abort();
}

/** What reads positions: what is kept asks none of it again. */
const READS = /^(actor-loads|positions-on|target-tallies|overview-)/;
const isRead = (name: string) => READS.test(name);

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

const [{ open: openGrafeo }, { open: openNeo4j }] = ENGINES;

test.each(KEPT)('on Neo4j, which ends questions, %s asks nothing more either', async (query) => {
  await using written = await openNeo4j(FACTS);
  const held = heldBack(written);
  const app = createApp({ store: held.store, limits: { part: 4, time: 100_000 } });
  held.hold(isRead);
  await askAndLeave(app, query, () => held.asked().some(isRead));
  await new Promise((resolve) => setTimeout(resolve, 100)); // until the server has noticed
  const before = [...held.asked()];

  await held.letGo();

  expect(held.asked()).toEqual(before);
});

test.each(KEPT)(
  'on Grafeo, which cannot, what %s reads is read to its end, and kept',
  async (query) => {
    await using written = await openGrafeo(FACTS);
    const held = heldBack(written);
    const app = createApp({ store: held.store, limits: { part: 4, time: 100_000 } });
    held.hold(isRead);
    await askAndLeave(app, query, () => held.asked().some(isRead));
    await held.letGo();
    held.hold(() => false);

    const response = await post(app, { query });

    expect(await response.json()).not.toHaveProperty('errors');
    expect(held.asked().filter(isRead)).toEqual([]);
  },
);

test('on Grafeo, too, whoever asks for ever other things piles up no work', async () => {
  await using written = await openGrafeo(FACTS);
  const held = heldBack(written);
  const app = createApp({ store: held.store, limits: { time: 100_000 } });
  held.hold(isRead);
  for (const [place, actor] of ACTORS.entries()) {
    const query = `{ overview(filter: { actors: ["${actor}"] }) { total } }`;
    await askAndLeave(app, query, () => held.asked().filter(isRead).length > place);
  }
  const begun = held.asked().filter(isRead);
  expect(begun).toHaveLength(ACTORS.length);

  await held.letGo();

  expect(held.asked().filter(isRead).slice(begun.length)).toHaveLength(2);
});
