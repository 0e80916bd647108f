import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { GraphStore } from '../../../queries/graph-store.ts';
import { createApp } from '../../../server/http/app.ts';
import { serveApp } from '../../../server/http/serve-app.ts';

const HERE = { host: '127.0.0.1', port: 0 };
const idle: GraphStore = {
  engine: 'None 0',
  endsQuestions: true,
  ask: async () => [],
  ready: async () => {},
};

/** A folder as the build leaves it. */
async function builtViewer() {
  const folder = await mkdtemp(join(tmpdir(), 'demarche-viewer-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Demarche</title>');
  await writeFile(join(folder, 'assets', 'index-abc123.js'), 'export {};');
  await writeFile(join(folder, '.secret'), 'no');
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) };
}

test('serves the viewer, its page anew every time and its hashed files for ever', async () => {
  await using viewer = await builtViewer();
  const served = await serveApp(createApp({ store: idle, viewer: viewer.folder }), HERE);
  const get = (path: string) => fetch(new URL(path, served.address));

  const page = await get('/');
  const script = await get('/assets/index-abc123.js');
  const others = await Promise.all(['/nowhere', '/.secret', '/assets/', '/..%2f'].map(get));
  await served.close();

  expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'no-cache']);
  expect(page.headers.get('content-type')).toMatch(/^text\/html/);
  expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
  expect(script.headers.get('cache-control')).toContain('immutable');
  expect(script.headers.get('x-content-type-options')).toBe('nosniff');
  expect(others.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
});

test('answers the API and the probes beside the viewer', async () => {
  await using viewer = await builtViewer();
  const served = await serveApp(createApp({ store: idle, viewer: viewer.folder }), HERE);

  const answer = await fetch(new URL('graphql', served.address), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ __typename }' }),
  });
  const health = await fetch(new URL('health', served.address));
  const posted = await fetch(served.address, { method: 'POST' });
  await served.close();

  expect(await answer.json()).toEqual({ data: { __typename: 'Query' } });
  expect([health.status, posted.status]).toEqual([200, 404]);
});

test.each([
  ['GET', '/ready', '['],
  ['GET', '/ready', 'a b'],
  ['OPTIONS', '*', '127.0.0.1:4000'],
])('a request %s %s for the host %s is refused without a trace', async (method, path, host) => {
  const served = await serveApp(createApp({ store: idle }), HERE);
  const { port } = new URL(served.address);

  const answer = request({ host: '127.0.0.1', port, method, path, headers: { host } }).end();
  const [response] = (await once(answer, 'response')) as [IncomingMessage];
  const told = (await response.toArray()).join('');
  await served.close();

  expect(response.statusCode).toBe(400);
  expect(response.headers['content-security-policy']).toMatch(/^default-src 'none'/);
  expect(told).toMatch(/^The host and the path .+\n$/);
});

test('a viewer that is not built leaves the API', async () => {
  const served = await serveApp(createApp({ store: idle, viewer: '/nowhere' }), HERE);

  const page = await fetch(served.address);
  await served.close();

  expect(page.status).toBe(404);
});

test('a port that is taken is named, and the setting that changes it', async () => {
  const holder = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => holder.once('listening', resolve));
  const { port } = holder.address() as AddressInfo; // it listens on a port

  const serving = serveApp(createApp({ store: idle }), { host: '127.0.0.1', port });

  await expect(serving).rejects.toMatchObject({
    code: 'BAD_CONFIG',
    message: expect.stringMatching(new RegExp(`port ${port} .*PORT`)),
  });
  holder.close();
});

test('closing lets what is under way finish, and takes nothing more', async () => {
  const release = deferred();
  const asked = deferred();
  const slow: GraphStore = {
    ...idle,
    ask: async () => {
      asked.resolve(undefined);
      await release.promise;
      return [];
    },
  };
  const served = await serveApp(createApp({ store: slow }), HERE);
  const answer = fetch(new URL('graphql', served.address), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ issues { id } }' }),
  });
  await asked.promise;

  const closed = served.close();
  release.resolve(undefined);

  expect(await (await answer).json()).toEqual({ data: { issues: [] } });
  await closed;
  await expect(fetch(served.address)).rejects.toThrow();
});

test('what does not finish in time is cut off', async () => {
  const asked = deferred();
  const stuck: GraphStore = {
    ...idle,
    ask: () => {
      asked.resolve(undefined);
      return new Promise(() => {});
    },
  };
  const served = await serveApp(createApp({ store: stuck }), HERE);
  const answer = fetch(new URL('graphql', served.address), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ issues { id } }' }),
  }).catch((error: unknown) => error);
  await asked.promise;

  await served.close(20);

  expect(await answer).toBeInstanceOf(Error);
});

function deferred() {
  let resolve: (value: unknown) => void = () => {};
  const promise = new Promise((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
