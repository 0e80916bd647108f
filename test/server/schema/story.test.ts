import { expect, test } from 'vitest';
import { planLoad } from '../../../seed/load/plan.ts';
import { SMALL, tablesOf } from '../../queries/small-record.ts';
import { openApp } from './open-app.ts';

const ASKED = '{ stories { title steps { name text address } } }';

test('stories answers with the steps of each, in their order', async () => {
  const steps = [
    { name: 'One', text: 'Look left.', address: '' },
    { name: 'Two', text: 'Look right.', address: '?select=state:AAA' },
  ];
  const told = steps.map((step) => ({ ...step, line: 1 }));
  const tables = { ...tablesOf(SMALL), stories: [{ title: 'A tale', steps: told }] };
  await using open = await openApp(planLoad(tables, '2026-01-01T00:00:00Z'));

  expect((await open.ask(ASKED)).data).toEqual({ stories: [{ title: 'A tale', steps }] });
});

test('a record without stories has none', async () => {
  await using open = await openApp();

  expect((await open.ask(ASKED)).data).toEqual({ stories: [] });
});
