import { expect, test } from 'vitest';
import { RULES } from '../../../queries/contradiction/rules.ts';
import { type App, createApp } from '../../../server/http/app.ts';
import { ENGINES } from '../../engines.ts';
import { post } from '../schema/open-app.ts';
import { ACTORS, FACTS, heldBack, NETWORK } from './held-back.ts';

const OVERVIEW = '{ overview { total } }';
/** What rests on a reading that is kept for whoever asks next. */
const KEPT = [
  '{ contradictions { id } }',
  NETWORK,
  '{ coalitions(input: {}) { camps { id } } }',
  OVERVIEW,
];

/** What reads positions: what is kept asks none of it again. */
const READS = /^(actor-loads|positions-on|target-tallies|overview-)/;
const isRead = (name: string) => READS.test(name) || RULES.some((rule) => rule.name === name);

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
