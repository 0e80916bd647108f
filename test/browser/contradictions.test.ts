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
  await page.waitForURL(/no-rule=COMMITMENT/);
  await page.getByRole('button', { name: 'Show all' }).press('Enter');
  await page.waitForURL((url) => !url.searchParams.has('no-rule'));
});

test('findings are filtered by actor and by issue, in the address', async () => {
  const { page } = await openPage('?view=contradictions');
  await page.getByRole('article').first().waitFor();

  await page.getByRole('combobox', { name: 'Actor' }).selectOption({ label: 'Uganda' });

  await page.waitForURL(/about=state:UGA/);
  await page.getByText('1 of 2 findings').waitFor();
  await page.getByRole('combobox', { name: 'Issue' }).selectOption({ label: 'Transparency' });
  await page.getByText(/^No finding is by these rules/).waitFor();
});

test('a finding that nobody alleges is shown as two paths, too, and leads back', async () => {
  const { page, panel } = await openPage('?view=contradictions');
  const card = page.getByRole('article', { name: /recalls/ });

  await card.getByRole('button', { name: 'Show as two paths' }).press('Enter');

  await page.getByRole('tab', { name: /Map/, selected: true }).waitFor();
  await panel
    .getByRole('button', { name: /commits to resolution 4\/19/ })
    .first()
    .waitFor();
  await panel.getByRole('button', { name: 'To the contradictions' }).press('Enter');
  await page.getByRole('article').first().waitFor();
});

test('a card leads to the map, where both sides are raised', async () => {
  const { page, panel } = await openPage('?view=contradictions');
  const card = page.getByRole('article', { name: /Uganda/ }).filter({ hasText: 'alleged by' });

  await card.first().getByRole('button', { name: 'Show as two paths' }).press('Enter');

  await page.getByRole('tab', { name: /Map/, selected: true }).waitFor();
  await panel.getByText(/^Alleged by/).waitFor();
});
