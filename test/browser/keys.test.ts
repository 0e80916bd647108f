import { expect, test } from 'vitest';
import { lookUp, openPage, pressUntil } from './reader.ts';

test('a question leads to its evidence by two keys more, however many facets stand between', async () => {
  const { page, panel } = await openPage();
  await pressUntil(page, 'Tab', page.getByRole('button', { name: /Who opposed the expert group/ }));

  await page.keyboard.press('Enter');
  await panel.getByRole('heading', { name: 'Expert group' }).waitFor();
  await page.keyboard.press('e');
  await page.keyboard.press('Tab');

  const focused = panel.locator(':focus');
  expect(await focused.textContent()).toMatch(/inferred/);
});

test('the focus goes on at the head of the panel when what was chosen there is gone', async () => {
  const { page, panel } = await openPage('?select=clause:unea7-minerals-draft/expert-group');
  await panel.getByRole('button', { name: /^Saudi Arabia/ }).press('Enter');

  const heading = panel.getByRole('heading', { name: 'Saudi Arabia opposes the expert group' });
  await heading.waitFor();
  await page.waitForFunction(() => document.activeElement?.tagName === 'H2');

  await panel.getByRole('button', { name: 'Leave out inferences' }).press('Enter');
  await panel.getByText(/left out here by the dial/).waitFor();
  await page.waitForFunction(() => document.activeElement?.tagName === 'H2');
});

test('keys of one character can be switched off, and stay off', async () => {
  const { page } = await openPage();
  await page.getByRole('button', { name: 'Keys' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Keys' });
  const keysAct = dialog.getByRole('checkbox', { name: /^Keys of one character act/ });

  await keysAct.press('Space');
  await page.keyboard.press('Escape');
  await page.keyboard.press('7');
  expect(await page.getByRole('tab', { name: /Map/, selected: true }).count()).toBe(1);

  await page.reload();
  await page.getByRole('tab', { name: /Map/ }).waitFor();
  await page.keyboard.press('7');
  expect(await page.getByRole('tab', { name: /Map/, selected: true }).count()).toBe(1);

  await page.getByRole('button', { name: 'Keys' }).press('Enter');
  await keysAct.press('Space');
  await page.keyboard.press('Escape');
  await page.keyboard.press('7');
  await page.getByRole('tab', { name: /Table/, selected: true }).waitFor();
});

test('Escape still takes the selection back where keys of one character are off', async () => {
  const { page, panel } = await openPage();
  await lookUp(page, 'KSA', 'Saudi Arabia');
  await page.getByRole('button', { name: 'Keys' }).press('Enter');
  await page.getByRole('checkbox', { name: /^Keys of one character act/ }).press('Space');
  await page.keyboard.press('Escape');
  await panel.getByRole('heading', { name: 'Saudi Arabia' }).waitFor();

  await page.keyboard.press('Escape');

  await panel.getByRole('heading', { name: 'How to read this' }).waitFor();
});

test('Escape closes what the search found, and it is there again when one returns', async () => {
  const { page } = await openPage();
  const option = page.getByRole('option', { name: /^Due diligence/ }).first();
  await page.keyboard.press('/');
  await page.keyboard.type('due');
  await option.waitFor();

  await page.keyboard.press('Escape');
  await option.waitFor({ state: 'detached' });

  await page.keyboard.press('/');
  await option.waitFor();
});

test('letters that seek in a list of choices are no keys of the page', async () => {
  const { page } = await openPage('?view=coalitions&select=state:UGA');
  const who = page.getByRole('combobox', { name: 'Who' });
  await who.focus();

  await page.keyboard.type('China');
  await page.keyboard.press('c');

  expect(await who.evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await page.getByRole('tab', { name: /Coalitions/, selected: true }).count()).toBe(1);
});
