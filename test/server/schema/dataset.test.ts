import { expect, test } from 'vitest';
import { planLoad } from '../../../seed/load/plan.ts';
import { createApp } from '../../../server/http/app.ts';
import { createGrafeoStore } from '../../../server/store/grafeo-store.ts';
import { tablesOf } from '../../seed/tables-of.ts';
import { openApp } from './open-app.ts';

const HEAD = '{ dataset { codebook reportAddress } }';
const LOADED_AT = '2026-01-01T00:00:00Z';

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

test('the codebook of the loaded record is served as it stands', async () => {
  const coded = planLoad({ ...tablesOf(), codebook: '# How it was coded' }, LOADED_AT);
  await using api = await openApp(coded, { reportAddress: 'mailto:desk@example.org' });

  expect((await api.ask(HEAD)).data.dataset).toEqual({
    codebook: '# How it was coded',
    reportAddress: 'mailto:desk@example.org',
  });
});

test('a record without a codebook, on a server that names nobody to report to, says null', async () => {
  await using api = await openApp(planLoad(tablesOf(), LOADED_AT));

  expect((await api.ask(HEAD)).data.dataset).toEqual({ codebook: null, reportAddress: null });
});
