import { expect, test } from 'vitest';
import type { GraphStore } from '../../../queries/graph-store.ts';
import { createApp } from '../../../server/http/app.ts';
import { requestId } from '../../../server/http/request-id.ts';
import { post } from '../schema/open-app.ts';

const idle: GraphStore = {
  engine: 'None 0',
  endsQuestions: true,
  ask: async () => [],
  ready: async () => {},
};

/** An app, and what it logs of the requests that it answered. */
function logging() {
  const logged: object[] = [];
  const log = { info: (fields: object) => void logged.push(fields), error: () => {} };
  return { app: createApp({ store: idle, log }), logged };
}

test('every request is logged once it is answered, under the id that its answer has', async () => {
  const { app, logged } = logging();

  const response = await post(app, { query: '{ issues { id } }' });

  expect(logged).toEqual([
    {
      id: response.headers.get('x-request-id'),
      method: 'POST',
      path: '/graphql',
      status: 200,
      milliseconds: expect.any(Number),
    },
  ]);
});

test('what is asked for stands in the log by its path alone', async () => {
  const { app, logged } = logging();

  await app.fetch('http://demarche/nowhere?name=secret');

  expect(logged).toMatchObject([{ method: 'GET', path: '/nowhere', status: 404 }]);
  expect(JSON.stringify(logged)).not.toContain('secret');
});

test('probes are logged as well, each under an id of its own', async () => {
  const { app, logged } = logging();

  await app.fetch('http://demarche/health');
  await app.fetch('http://demarche/ready');

  const ids = logged.map((fields) => (fields as { id: string }).id);
  expect(logged).toMatchObject([{ path: '/health' }, { path: '/ready' }]);
  expect(new Set(ids).size).toBe(2);
});

test('a request keeps its id', () => {
  const request = new Request('http://demarche/');

  expect(requestId(request)).toBe(requestId(request));
  expect(requestId(new Request('http://demarche/'))).not.toBe(requestId(request));
});
