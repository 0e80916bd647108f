import { expect, test } from 'vitest';
import { openPage, pressUntil } from './reader.ts';

const MOVED =
  '?view=coalitions&if=state:UGA~clause:unea7-minerals-draft/due-diligence~supports' +
  '&if=state:UGA~clause:unea7-minerals-draft/binding-rules~supports';

test('the camps can be read as a table, and a member leads to its panel', async () => {
  const { page, panel } = await openPage('?view=coalitions');
  await page.getByText(/^The picture as a table/).press('Enter');
  const grid = page.getByRole('grid', { name: 'Who is in which camp' });
  await pressUntil(page, 'Tab', grid.getByRole('columnheader', { name: 'Actor' }));

  await pressUntil(page, 'ArrowDown', grid.getByRole('rowheader', { name: 'Saudi Arabia' }));
  await page.keyboard.press('Enter');

  await panel.getByRole('heading', { name: 'Saudi Arabia' }).waitFor();
});

test('what if Uganda moved: marked as hypothetical, beside the record, in the address', async () => {
  const { page } = await openPage(MOVED);
  const region = page.getByRole('region', { name: /^What if/ });
  const row = region.getByRole('row', { name: /^Uganda stays there in/ });
  await row.waitFor();

  const cells = await row.getByRole('cell').allTextContents();
  expect(cells[0]).not.toBe(cells[1]);
  await region.getByText('hypothetical, not on the record').waitFor();

  await region.getByRole('button', { name: 'take back' }).first().press('Enter');
  await page.waitForURL((url) => url.searchParams.getAll('if').length === 1);
});

test('by keys alone: a stance is supposed', async () => {
  const { page } = await openPage('?view=coalitions&select=state:PER');
  const region = page.getByRole('region', { name: /^What if/ });
  await region
    .getByRole('combobox', { name: 'On' })
    .selectOption({ label: 'Talks on binding rules' });
  await page.waitForURL(/if=state:PER/);

  await region.getByRole('radio', { name: 'with conditions' }).press('Space');

  await page.waitForURL(/conditional/);
  await region.getByRole('row', { name: /^Camp of Peru/ }).waitFor();
});

test('the camps by another method stand in the address, and say how they were computed', async () => {
  const { page } = await openPage('?view=coalitions');
  await page.getByRole('radio', { name: 'Louvain' }).press('Space');
  await page.waitForURL(/camps=louvain/);

  await page.getByText('How was this computed?').press('Enter');

  await page.getByRole('region', { name: 'Cypher' }).waitFor();
});
