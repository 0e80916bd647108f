import { expect, test } from 'vitest';
import { openPage, pressUntil } from './reader.ts';

test('by keys alone: due diligence was dropped, with two against, and nothing in its place', async () => {
  const { page, panel } = await openPage();
  await page.keyboard.press('3');
  const grid = page.getByRole('grid', { name: 'The texts, clause by clause' });
  await pressUntil(page, 'Tab', grid.getByRole('columnheader').first());

  await page.keyboard.press('ArrowRight');
  const clause = grid.getByRole('rowheader', { name: 'Due diligence', exact: true });
  await pressUntil(page, 'ArrowDown', clause);
  await page.keyboard.press('Enter');

  await panel.getByRole('heading', { name: 'Due diligence' }).waitFor();
  const row = await grid.getByRole('row', { name: /^ask Due diligence reported/ }).ariaSnapshot();
  expect(row).toContain('2 against: Russian Federation and Uganda');
  expect(row).toContain('dropped');
  const way = page.getByRole('region', { name: 'What happened to due diligence?' });
  await way.getByText('nothing', { exact: true }).waitFor();
});

test('the cemetery names each dropped ask, who was against it, and what came instead', async () => {
  const { page } = await openPage('?view=clauses');
  const cemetery = page.getByRole('region', { name: /^Dropped on the way/ });
  await cemetery.getByRole('button', { name: 'Expert group' }).waitFor();

  const read = await cemetery.ariaSnapshot();

  expect(read).toMatch(/Expert group.*Instead.*Dialogues/s);
});

test('which texts are listed stands in the address', async () => {
  const { page } = await openPage('?view=clauses');
  await page.getByRole('radio', { name: 'Only disputed' }).press('Space');

  await page.waitForURL(/texts=disputed/);
  await page.getByText('Spoken to').waitFor();
  expect(await page.getByRole('rowheader', { name: 'Rights of Indigenous peoples' }).count()).toBe(
    0,
  );
});

test('both sides fold away for a wide view, and come back', async () => {
  const { page, panel } = await openPage('?view=clauses');
  await page.keyboard.press('w');
  await page.getByRole('button', { name: 'Show the filters' }).waitFor();
  expect(await page.getByRole('searchbox').count()).toBe(0);

  await page.keyboard.press('e');

  await panel.getByRole('heading', { name: 'How to read this' }).waitFor();
});
