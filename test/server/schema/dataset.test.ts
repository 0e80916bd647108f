import { expect, test } from 'vitest';
import { createApp } from '../../../server/http/app.ts';
import { createGrafeoStore } from '../../../server/store/grafeo-store.ts';

test('dataset of a store that holds nothing says so, and how to load', async () => {
  await using store = createGrafeoStore(null);

  const response = await createApp({ store }).fetch('http://demarche/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ dataset { name } }' }),
  });

  expect(response.status).toBe(503);
  expect(await response.json()).toMatchObject({
    errors: [
      {
        message: expect.stringContaining('holds nothing yet; load a record'),
        extensions: { code: 'STORE_UNAVAILABLE' },
      },
    ],
  });
});
