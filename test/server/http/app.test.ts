import { expect, test } from 'vitest';
import {
  DemarcheError,
  IncompleteLoadError,
  StoreUnavailableError,
} from '../../../queries/errors.ts';
import type { GraphStore } from '../../../queries/graph-store.ts';
import { type AppSettings, createApp } from '../../../server/http/app.ts';
import { post } from '../schema/open-app.ts';

/** A store that fails, and an app over it with whatever it logs. */
function failing(error: Error, settings: Partial<AppSettings> = {}) {
  const store: GraphStore = {
    engine: 'None 0',
    endsQuestions: true,
    ask: () => Promise.reject(error),
    ready: () => Promise.reject(error),
  };
  const logged: object[] = [];
  const log = { info: () => {}, error: (fields: object) => void logged.push(fields) };
  return { app: createApp({ store, log, ...settings }), logged };
}

const ISSUES = { query: '{ issues { id } }' };
const UNAVAILABLE = new StoreUnavailableError('bolt://nowhere', new Error('refused'));
const working: GraphStore = {
  engine: 'None 0',
  endsQuestions: true,
  ask: async () => [],
  ready: async () => {},
};

test('health says that the process lives, whatever the store does', async () => {
  const { app } = failing(UNAVAILABLE);

  expect((await app.fetch('http://demarche/health')).status).toBe(200);
});

test('readiness is 200 where the store answers, otherwise 503 and why', async () => {
  const ready = await createApp({ store: working }).fetch('http://demarche/ready');
  const down = await failing(UNAVAILABLE).app.fetch('http://demarche/ready');
  const half = await failing(new IncompleteLoadError('the store')).app.fetch(
    'http://demarche/ready',
  );
  const broken = await failing(new Error('a secret')).app.fetch('http://demarche/ready');

  expect([ready.status, await ready.json()]).toEqual([200, { ready: true, engine: 'None 0' }]);
  expect([down.status, await down.json()]).toMatchObject([503, { code: 'STORE_UNAVAILABLE' }]);
  expect([half.status, await half.json()]).toMatchObject([503, { code: 'INCOMPLETE_LOAD' }]);
  expect([broken.status, await broken.json()]).toEqual([
    503,
    { ready: false, code: 'INTERNAL', message: 'the store failed' },
  ]);
});

test.each([
  [UNAVAILABLE, 503, 'STORE_UNAVAILABLE'],
  [new IncompleteLoadError('the store'), 503, 'INCOMPLETE_LOAD'],
  [new DemarcheError('LIMIT', 'too long'), 400, 'LIMIT'],
  [new Error('a secret'), 500, 'INTERNAL'],
])('an API whose store fails with %s answers %i and %s', async (error, status, code) => {
  const { app } = failing(error);

  const response = await post(app, ISSUES);

  expect(response.status).toBe(status);
  const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
  expect(errors.map(({ extensions }) => extensions.code)).toEqual([code]);
});

test('an unexpected error is logged with the id of the request, and not told', async () => {
  const { app, logged } = failing(new Error('a secret'));

  const response = await post(app, ISSUES);

  const text = await response.text();
  const id = response.headers.get('x-request-id');
  expect(text).not.toContain('a secret');
  expect(text).toContain(id);
  expect(logged).toMatchObject([{ id, error: { message: 'a secret' } }]);
});

test('in development its message is told', async () => {
  const { app } = failing(new Error('a secret'), { development: true });

  expect(await (await post(app, ISSUES)).text()).toContain('a secret');
});

test('what fails beside data leaves the data, unless the store is gone', async () => {
  const { app } = failing(UNAVAILABLE);
  const two = { query: '{ node(id: "nonsense") { id } __typename }' };

  const response = await post(createApp({ store: working }), two);
  const gone = await post(app, { query: '{ node(id: "state:AAA") { id } __typename }' });

  expect([response.status, await response.json()]).toMatchObject([
    200,
    { data: { __typename: 'Query' }, errors: [{ extensions: { code: 'BAD_INPUT' } }] },
  ]);
  expect(gone.status).toBe(503);
});

test('a question that is none is refused with a code', async () => {
  const app = createApp({ store: working });

  for (const query of [
    '{',
    '{ nothing }',
    '{ positions(filter: { stances: [LIKES] }) { totalCount } }',
  ]) {
    const response = await post(app, { query });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'BAD_INPUT' } }],
    });
  }
});

test('every answer carries the headers that keep the page to itself', async () => {
  const app = createApp({ store: working });
  const answers = [
    await post(app, ISSUES),
    await app.fetch('http://demarche/graphql', {
      method: 'OPTIONS',
      headers: { origin: 'http://elsewhere', 'access-control-request-method': 'POST' },
    }),
    await post(app, { query: '{' }),
    ...(await Promise.all(
      ['health', 'ready', 'nowhere', ''].map((path) =>
        app.fetch(`http://demarche/${path}`, { headers: { origin: 'http://elsewhere' } }),
      ),
    )),
  ];

  for (const { headers } of answers) {
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; script-src 'self'/,
    );
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('access-control-allow-origin')).toBeNull();
  }
});

test('nothing is served elsewhere, and the page says where things are', async () => {
  const response = await createApp({ store: working }).fetch('http://demarche/nowhere');

  expect(response.status).toBe(404);
  expect(response.headers.get('content-type')).toMatch(/^text\/html/);
  expect(await response.text()).toContain('/graphql');
});

test('what the page itself asks for by an address is answered', async () => {
  const app = createApp({ store: working });
  const headers = { 'sec-fetch-site': 'same-origin' };

  const response = await app.fetch('http://demarche/graphql?query={__typename}', { headers });

  expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
});

test('a request that a form or a link of another site can make is refused', async () => {
  const app = createApp({ store: working });
  const body = JSON.stringify(ISSUES);
  const send = (init: RequestInit, search = '') =>
    app.fetch(`http://demarche/graphql${search}`, init);

  const plain = await send({ method: 'POST', headers: { 'content-type': 'text/plain' }, body });
  const link = await send({ method: 'GET' }, '?query={__typename}');
  const own = await send(
    { method: 'GET', headers: { 'x-demarche-csrf': '1' } },
    '?query={__typename}',
  );

  const foreign = await send(
    { method: 'GET', headers: { 'sec-fetch-site': 'cross-site' } },
    '?query={__typename}',
  );

  expect([plain, link, own, foreign].map(({ status }) => status)).toEqual([403, 403, 200, 403]);
  expect(await plain.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_INPUT' } }] });
});
