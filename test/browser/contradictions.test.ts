import { expect, test } from 'vitest';
import { openPage, pressUntil } from './reader.ts';

test('by keys alone: what is alleged of Uganda, both sides, and what would clear it', async () => {
  const { page } = await openPage();
  await page.keyboard.press('5');
  const commitment = page.getByRole('button', { name: /^Commitment \d/ });
  await pressUntil(page, 'Tab', commitment);

  const card = page.getByRole('article', { name: /Uganda/ }).filter({ hasText: 'alleged by' });
  const read = await card.first().ariaSnapshot();
  expect(read).toContain('Global Initiative Against Transnational Organized Crime');
  expect(read).toContain('Innocent readings, not ruled out');
  expect(read).toMatch(/Severity (High|Medium|Low)/);
  expect(read).toMatch(/Report an error/);
});

test('a rule can be switched off, and its cards go', async () => {
  const { page } = await openPage('?view=contradictions');
  await page.getByRole('article').first().waitFor();
  const all = await page.getByRole('article').count();

  await page.getByRole('button', { name: /^Commitment [1-9]/ }).press('Enter');

  await page.getByText(/\d+ of \d+ findings/).waitFor();
  expect(await page.getByRole('article').count()).toBeLessThan(all);
});

test('a card leads to the map, where both sides are raised', async () => {
  const { page, panel } = await openPage('?view=contradictions');
  const card = page.getByRole('article', { name: /Uganda/ }).filter({ hasText: 'alleged by' });

  await card.first().getByRole('button', { name: 'Show as two paths' }).press('Enter');

  await page.getByRole('tab', { name: /Map/, selected: true }).waitFor();
  await panel.getByText(/^Alleged by/).waitFor();
});
