import { writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { GraphStore } from '../../../queries/graph-store.ts';
import { type AppSettings, createApp } from '../../../server/http/app.ts';
import { responseHeaders } from '../../../server/http/response-headers.ts';
import { serveApp } from '../../../server/http/serve-app.ts';
import { emptyFolder } from '../../empty-folder.ts';

const idle: GraphStore = {
  engine: 'None 0',
  endsQuestions: true,
  ask: async () => [],
  ready: async () => {},
};
const PAGE = '<!doctype html><title>Demarche</title>';

/** A viewer of one page that is served, and asked for. */
async function served(settings: Partial<AppSettings> = {}) {
  const folder = await emptyFolder();
  await writeFile(folder.path('index.html'), PAGE);
  const app = createApp({ store: idle, viewer: folder.path(), ...settings });
  const { address, close } = await serveApp(app, { host: '127.0.0.1', port: 0 });
  return {
    get: (init?: RequestInit) => fetch(address, init),
    [Symbol.asyncDispose]: async () => {
      await close();
      await folder[Symbol.asyncDispose]();
    },
  };
}

test('the page carries every header that each answer carries', async () => {
  await using viewer = await served();

  const { headers } = await viewer.get();

  const expected = responseHeaders([]);
  const names = Object.keys(expected);
  expect(Object.fromEntries(names.map((name) => [name, headers.get(name)]))).toEqual(expected);
});

test('pages of its own origin may frame the viewer, and those of the origins that are named', async () => {
  await using plain = await served();
  await using shared = await served({
    embedOrigins: ['https://example.org', 'http://localhost:8080'],
  });

  const policyOf = async (viewer: typeof plain) =>
    (await viewer.get()).headers.get('content-security-policy');

  expect(await policyOf(plain)).toMatch(/; frame-ancestors 'self'$/);
  expect(await policyOf(shared)).toMatch(
    /; frame-ancestors 'self' https:\/\/example\.org http:\/\/localhost:8080$/,
  );
});

test('a page that the browser has already is not sent again', async () => {
  await using viewer = await served();
  const { headers } = await viewer.get();

  const again = await viewer.get({ headers: { 'if-none-match': headers.get('etag') ?? '' } });

  expect([again.status, await again.text()]).toEqual([304, '']);
});

test('the head of the page can be asked for by itself', async () => {
  await using viewer = await served();

  const head = await viewer.get({ method: 'HEAD' });

  expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([
    200,
    String(PAGE.length),
    '',
  ]);
});
