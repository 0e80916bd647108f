import { expect, test } from 'vitest';
import { openPage, pressUntil } from './reader.ts';

test('by keys alone: a column sets the window, everything follows, and the address has it', async () => {
  const { page } = await openPage('?view=timeline');
  const column = page.getByRole('button', { name: /^November 2020: / });
  await pressUntil(page, 'Tab', column);

  await page.keyboard.press('Enter');
  await page.waitForURL(/from=2020-11&to=2020-11/);

  const moments = page.getByRole('region', { name: 'What was said when' });
  await moments.getByRole('heading', { name: '17 November 2020' }).waitFor();
  expect(await moments.getByRole('heading', { name: /2025/ }).count()).toBe(0);
  expect(await page.getByRole('treeitem', { name: /^Peru,/ }).count()).toBe(0);
});

test('a window from the address is shown, and let go by a button', async () => {
  const { page } = await openPage('?view=timeline&from=2026');
  expect(await page.getByRole('combobox', { name: 'From' }).inputValue()).toBe('2026');

  await page.getByRole('button', { name: 'All dates' }).press('Enter');

  await page.getByRole('heading', { name: 'No date on record' }).waitFor();
});

test('playing shows the columns one after the other, and can be stopped', async () => {
  const { page } = await openPage('?view=timeline');
  await page.getByRole('button', { name: 'Play' }).press('Enter');
  await page.getByText(/positions? up to/).waitFor();

  await page.getByRole('button', { name: 'Stop' }).press('Enter');

  await page.getByRole('button', { name: 'Play' }).waitFor();
});
