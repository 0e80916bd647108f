import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';

/** Opens what the view on a page can be taken away as, and waits until the server has said what it rests on. */
export async function openExport(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Export', exact: true }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Take this view away' });
  await dialog.getByRole('heading', { name: 'Cite' }).waitFor();
  return dialog;
}

/** A file that the page handed to the reader. */
export interface TakenFile {
  readonly name: string;
  readonly path: string;
  readonly bytes: Buffer;
}

/** Takes away by a button or a link, and reads the file. */
export async function takeAway(page: Page, way: Locator): Promise<TakenFile> {
  const coming = page.waitForEvent('download');
  await way.click();
  const download = await coming;
  const path = await download.path();
  return { name: download.suggestedFilename(), path, bytes: await readFile(path) };
}
