import { expect, test } from 'vitest';
import { openPage, pressUntil } from './reader.ts';

test('by keys alone: who stands where on binding rules, and how it is known', async () => {
  const { page, panel } = await openPage('?level=clause');
  await page.keyboard.press('2');
  const grid = page.getByRole('grid', { name: 'Who wants what' });
  await pressUntil(page, 'Tab', grid.getByRole('columnheader').first());
  const column = grid.getByRole('columnheader', { name: /^Talks on binding rules/ });
  await pressUntil(page, 'ArrowRight', column);
  const cell = grid.getByRole('gridcell', { name: /^Peru on Talks on binding rules: opposes/ });

  await pressUntil(page, 'ArrowDown', cell);
  await page.keyboard.press('Enter');

  await panel.getByRole('heading', { name: /^Peru opposes/ }).waitFor();
  expect(await cell.getAttribute('aria-label')).toContain('unnamed observers only');
});

test('what the columns are stands in the address, and no evidence is said in words', async () => {
  const { page } = await openPage('?view=matrix&level=clause');
  await page.getByRole('radio', { name: 'Issues' }).press('Space');
  await page.waitForURL((url) => !url.searchParams.has('level'));

  const cell = page.getByRole('gridcell', { name: 'Peru on Tailings: no evidence' });
  await cell.waitFor();
  await page.getByText('How was this computed?').press('Enter');
  await page.getByRole('group', { name: 'Cypher' }).getByText('MATCH').waitFor();
});

test('the dial takes inferred cells out of the matrix', async () => {
  const { page } = await openPage('?view=matrix&level=clause');
  const cell = page.getByRole('gridcell', {
    name: /^Saudi Arabia on Expert group: opposes, inferred/,
  });
  await cell.waitFor();

  await page.getByRole('radio', { name: /^Unnamed/ }).press('Space');

  await cell.waitFor({ state: 'detached' });
});

test('camps stand as blocks under their names, and a heading sorts by Space and by click', async () => {
  const { page } = await openPage('?view=matrix');
  const grid = page.getByRole('grid', { name: 'Who wants what' });
  await grid.getByRole('rowheader', { name: /^For: .*against: Binding rules/ }).waitFor();
  const column = grid.getByRole('columnheader', { name: /^Binding rules/ });
  await pressUntil(page, 'Tab', grid.getByRole('columnheader').first());
  await pressUntil(page, 'ArrowRight', column);

  await page.keyboard.press('Space');
  await page.waitForURL(/sort-rows=issue:binding-rules/);
  expect(await column.getAttribute('aria-sort')).toBe('ascending');
  await page.getByText('Rows by “Binding rules”, against first.').waitFor();
  const first = grid.locator('tbody tr').first();
  expect(await first.getByRole('gridcell', { name: /on Binding rules: opposes/ }).count()).toBe(1);

  await column.getByRole('button', { name: 'sort' }).click();
  await page.waitForURL(/sort-rows=-issue:binding-rules/);
  expect(
    await first
      .getByRole('gridcell', { name: /on Binding rules: (?!opposes|no evidence)/ })
      .count(),
  ).toBe(1);

  await page.getByRole('button', { name: 'Back to the order above' }).press('Enter');
  await grid.getByRole('rowheader', { name: /^For: .*against: Binding rules/ }).waitFor();
});

test('columns by an actor stand in the address, and an order by what is not on record is reported', async () => {
  const { page } = await openPage('?view=matrix&sort-columns=-state:SAU&sort-rows=issue:nothing');

  await page.getByText('Columns by “Saudi Arabia”, for first.').waitFor();
  await page.getByText(/names something that is not here.*sort-rows=issue:nothing/).waitFor();
});
