import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './reader.ts';
import { openExport, takeAway } from './taken-away.ts';

/** The names of the items of a list in the panel, as they are read. */
async function itemsUnder(panel: Locator, heading: RegExp): Promise<readonly string[]> {
  const section = panel.locator('section').filter({
    has: panel.page().getByRole('heading', { name: heading }),
  });
  await section.getByRole('listitem').first().waitFor();
  return section.getByRole('listitem').allTextContents();
}

test('a student finds who opposed the expert group, and how it is known, by two clicks', async () => {
  const { page, panel } = await openPage();

  await page.getByRole('button', { name: /Who opposed the expert group\?/ }).click();
  await panel.getByRole('heading', { name: 'Expert group' }).waitFor();
  const opposed = await itemsUnder(panel, /^Against/);
  await panel.getByRole('button', { name: /^Saudi Arabia/ }).click();

  await panel.getByText('It follows from 2 positions').waitFor();
  await panel.getByRole('heading', { name: 'From what, and by which step' }).waitFor();
  expect(opposed.map((text) => text.split(/opposes/)[0])).toEqual([
    expect.stringContaining('Argentina'),
    expect.stringContaining('Iran'),
    expect.stringContaining('Saudi Arabia'),
  ]);
});

test('the same by the keyboard takes the keys to the question, and four more', async () => {
  const { page, panel } = await openPage();
  const question = page.getByRole('button', { name: /Who opposed the expert group\?/ });

  const before = await countKeys(page, 'Tab', question);
  for (const key of ['Enter', 'e', 'Tab', 'Enter']) {
    await page.keyboard.press(key);
    await page.waitForTimeout(100);
  }

  await panel.getByRole('heading', { name: /opposes the expert group$/ }).waitFor();
  expect(before).toBeLessThanOrEqual(12);
});

test('a negotiator finds who could move on due diligence by one click, and why by another', async () => {
  const { page, panel } = await openPage();

  await page.getByRole('button', { name: /What happened to due diligence\?/ }).click();
  const movers = await itemsUnder(panel, /^Room to move/);
  await panel.getByRole('button', { name: /^Uganda commits to due-diligence/ }).click();

  await panel.getByRole('heading', { name: /^Uganda commits to due-diligence/ }).waitFor();
  await panel.getByRole('heading', { name: 'Evidence' }).waitFor();
  expect(movers.join()).toContain('Uganda commits to due-diligence commitments');
});

test('a researcher leaves out unnamed sources, sees what holds, and takes figure, data and citation away by five clicks', async () => {
  const { page, panel } = await openPage();
  const question = page.getByRole('button', { name: /Who opposed the expert group\?/ });
  await question.waitFor();

  await page.getByText('Named 208').click();
  await question.waitFor({ state: 'detached' });
  await page.getByText('down to named witness: 208 of 219').waitFor();
  await panel.getByText('Talks on binding rules').waitFor({ state: 'detached' });
  const dialog = await openExport(page);
  const figure = await takeAway(page, dialog.getByRole('button', { name: /^SVG/ }));
  const data = await takeAway(page, dialog.getByRole('link', { name: /^CSV/ }));
  await dialog.getByRole('button', { name: 'Copy' }).first().click();
  const citation = await dialog.getByRole('textbox', { name: 'APA' }).inputValue();

  expect(figure.bytes.toString()).toContain('evidence down to named witness');
  expect(data.bytes.toString()).not.toContain('ANONYMOUS_OBSERVERS');
  expect(citation).toContain('208 positions');
});

/** Presses a key until the focus is on something, and tells how often. */
async function countKeys(page: Page, key: string, wanted: Locator): Promise<number> {
  for (let pressed = 1; pressed < 80; pressed += 1) {
    await page.keyboard.press(key);
    if (await wanted.evaluate((element) => element === document.activeElement)) return pressed;
  }
  throw new Error(`the focus did not reach ${wanted}`);
}
