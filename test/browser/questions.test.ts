import { expect, test } from 'vitest';
import { openPage, pressUntil } from './reader.ts';

test('by keys alone: what could all camps accept leads to the camps, and its size is that of the answer', async () => {
  const { page } = await openPage();
  const question = page.getByRole('button', { name: /^What could all camps accept\?/ });
  await question.getByText(/nothing yet|\d topics?/).waitFor();
  const size = await question.locator('b').textContent();
  await pressUntil(page, 'Tab', question);

  await page.keyboard.press('Enter');

  await page.getByRole('tab', { name: /Coalitions/, selected: true }).waitFor();
  const ground = page.getByRole('region', { name: 'Common ground' });
  const said = await ground.getByText(/every camp is heard/).textContent();
  expect(said).toMatch(size === 'nothing yet' ? /^No topic yet/ : new RegExp(`^${size}`));
});

test('where Uganda contradicts its commitments leads to its cards, the alleged one first', async () => {
  const { page } = await openPage('?no-stance=oppose');

  await page.getByRole('button', { name: /Where does Uganda contradict/ }).press('Enter');

  await page.getByText('1 of 2 findings').waitFor();
  await page.getByRole('article', { name: /Uganda/ }).waitFor();
  expect(new URL(page.url()).searchParams.get('about')).toBe('state:UGA');
});

test('what happened to due diligence leads to the clause, its way and its grave', async () => {
  const { page } = await openPage();

  await page.getByRole('button', { name: /What happened to due diligence/ }).press('Enter');

  await page.getByRole('tab', { name: /Clauses/, selected: true }).waitFor();
  await page.getByRole('region', { name: 'What happened to due diligence?' }).waitFor();
  const cemetery = page.getByRole('region', { name: /^Dropped on the way/ });
  await cemetery.getByRole('button', { name: 'Due diligence', exact: true }).waitFor();
});
