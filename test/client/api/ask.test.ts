import { afterEach, expect, test, vi } from 'vitest';
import { ask } from '../../../client/api/ask.ts';
import { answerWith, openApi } from './open-api.ts';

const NAME = { text: '{ dataset { name } }' };

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a question is answered with its data', async () => {
  await using _api = await openApi();

  expect(await ask(NAME, {})).toEqual({ dataset: { name: 'A small record' } });
});

test('a question that the schema does not know is refused, with the reason', async () => {
  await using _api = await openApi();

  await expect(ask({ text: '{ weather }' }, {})).rejects.toMatchObject({
    code: 'REFUSED',
    message: expect.stringContaining('weather'),
  });
});

test('a server that is gone is unreachable', async () => {
  answerWith(() => Promise.reject(new TypeError('fetch failed')));

  await expect(ask(NAME, {})).rejects.toMatchObject({ code: 'UNREACHABLE' });
});

test.each([
  [503, { errors: [{ message: 'half', extensions: { code: 'INCOMPLETE_LOAD' } }] }, 'INCOMPLETE'],
  [
    503,
    { errors: [{ message: 'gone', extensions: { code: 'STORE_UNAVAILABLE' } }] },
    'UNREACHABLE',
  ],
  [500, { errors: [{ message: 'fault', extensions: { code: 'INTERNAL' } }] }, 'UNREACHABLE'],
  [400, { errors: [{ message: 'long', extensions: { code: 'LIMIT' } }] }, 'LIMIT'],
  [400, { errors: [{ message: 'what?', extensions: { code: 'BAD_INPUT' } }] }, 'REFUSED'],
])('the status %i with %o is %s', async (status, body, code) => {
  answerWith(() => Promise.resolve(Response.json(body, { status })));

  await expect(ask(NAME, {})).rejects.toMatchObject({ code });
});

test('an answer that is no JSON came from no server of ours', async () => {
  answerWith(() => Promise.resolve(new Response('Bad gateway', { status: 502 })));

  await expect(ask(NAME, {})).rejects.toMatchObject({ code: 'UNREACHABLE' });
});

test('an answer without data is refused, not shown as an empty record', async () => {
  answerWith(() => Promise.resolve(Response.json({ data: null })));

  await expect(ask(NAME, {})).rejects.toMatchObject({ code: 'REFUSED' });
});
