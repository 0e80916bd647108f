import { expect, test } from 'vitest';
import type { GraphStore } from '../../../queries/graph-store.ts';
import { createApp } from '../../../server/http/app.ts';
import { firstRecord } from '../../first-record.ts';
import { smallLoad } from '../../queries/small-record.ts';
import { openApp } from '../schema/open-app.ts';

test.each([
  ['/export/docx', 404, 'NOT_FOUND'],
  ['/export/', 404, 'NOT_FOUND'],
  ['/export/csv/more', 404, 'NOT_FOUND'],
  ['/export/csv?stances=LIKES', 400, 'BAD_INPUT'],
  ['/export/csv?colour=red', 400, 'BAD_INPUT'],
])('%s is refused with %i and %s, in words', async (path, status, code) => {
  await using open = await openApp();

  const response = await open.app.fetch(`http://demarche${path}`);

  expect(response.status).toBe(status);
  expect(await response.json()).toEqual({ code, message: expect.stringContaining('allowed is') });
});

test('only GET and HEAD take anything away, and HEAD has no body', async () => {
  await using open = await openApp();

  const post = await open.app.fetch('http://demarche/export/csv', { method: 'POST' });
  const head = await open.app.fetch('http://demarche/export/csv', { method: 'HEAD' });

  expect([post.status, post.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  expect([head.status, await head.text()]).toEqual([200, '']);
});

test('an export that takes too long says so', async () => {
  const never = new Promise<never>(() => {});
  const store: GraphStore = {
    engine: 'canned',
    endsQuestions: true,
    ready: async () => {},
    ask: () => never,
  };
  const app = createApp({ store, limits: { time: 20 } });

  const response = await app.fetch('http://demarche/export/csv');

  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ code: 'LIMIT' });
});

test('an export that takes too long as a whole says so before its first byte, and is cut off after it', async () => {
  await using open = await openApp(smallLoad(), { limits: { exportTime: 1 } });
  const refused = await open.app.fetch('http://demarche/export/csv');

  expect(refused.status).toBe(400);
  expect(await refused.json()).toEqual({
    code: 'LIMIT',
    message: expect.stringContaining('DEMARCHE_EXPORT_TIMEOUT'),
  });

  const logged: object[] = [];
  const log = { info: () => {}, error: (fields: object) => void logged.push(fields) };
  await using slow = await openApp(await firstRecord(), { log, limits: { exportTime: 3_000 } });
  const { body } = await slow.app.fetch('http://demarche/export/gexf');
  const reader = body?.getReader();
  const all = async () => {
    while (!(await reader?.read())?.done);
  };
  await reader?.read();
  await new Promise((resolve) => setTimeout(resolve, 3_100)); // a reader that takes its time

  await expect(all()).rejects.toThrow('longer than 3000 ms');
  expect(logged).toEqual([expect.objectContaining({ code: 'LIMIT' })]);
});

test('an unexpected error is told without a word of it', async () => {
  const ask = async () => Promise.reject(new Error('secret'));
  const app = createApp({
    store: { engine: 'canned', endsQuestions: true, ready: async () => {}, ask },
  });

  const response = await app.fetch('http://demarche/export/csv');

  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain('secret');
});
