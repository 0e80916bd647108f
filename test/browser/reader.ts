import type { BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, vi } from 'vitest';
import { openViewer, type Viewer } from './open-viewer.ts';

/** A reader at the page: what she sees, and what the page did behind her back. */
export interface Reader {
  readonly page: Page;
  /** The panel at the end of the page. */
  readonly panel: Locator;
  /** Hosts that the page asked anything of. */
  readonly hosts: ReadonlySet<string>;
  /** What the console complained of. */
  readonly complaints: readonly string[];
}

// The first test of a file also builds the viewer and starts the browser.
vi.setConfig({ testTimeout: 120_000 });

let viewer: Promise<Viewer> | null = null;
const windows: BrowserContext[] = [];

afterEach(async () => {
  for (const window of windows.splice(0)) await window.close();
});

afterAll(async () => {
  await (await viewer?.catch(() => null))?.[Symbol.asyncDispose]();
});

/** Opens an address of the viewer in a window of its own, and waits for the record. */
export async function openPage(
  query: string = '',
  options: BrowserContextOptions = {},
): Promise<Reader> {
  const reader = await openBarePage(query, options);
  await reader.page
    .getByRole('heading', { level: 1, name: 'UNEA-7 minerals and metals' })
    .waitFor();
  // What stands around the picture comes a moment after it.
  await reader.page.getByRole('tree').waitFor({ state: 'attached' });
  return reader;
}

/** Opens an address of the viewer without waiting; `prepare` comes before the first request. */
export async function openBarePage(
  query: string,
  options: BrowserContextOptions,
  prepare: (page: Page) => Promise<unknown> = async () => {},
): Promise<Reader> {
  viewer ??= openViewer();
  const { address, browser } = await viewer;
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  windows.push(context);
  const page = await context.newPage();
  const hosts = new Set<string>();
  const complaints: string[] = [];
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await prepare(page);
  await page.goto(`${address}${query}`);
  const panel = page.getByRole('complementary', { name: 'Evidence' });
  return { page, panel, hosts, complaints };
}

const MOST_KEYS = 80;

/** Presses a key until the focus is on something; throws where it never is. */
export async function pressUntil(page: Page, key: string, wanted: Locator): Promise<void> {
  await wanted.first().waitFor({ state: 'attached' });
  for (let pressed = 0; pressed < MOST_KEYS; pressed += 1) {
    if (await hasFocus(wanted)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`the focus did not reach ${wanted} by ${MOST_KEYS} times ${key}`);
}

/** Looks something up by the keyboard alone, and selects the first that is found. */
export async function lookUp(page: Page, text: string, found: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(text);
  await page.getByRole('option', { name: found }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
}

async function hasFocus(wanted: Locator): Promise<boolean> {
  for (const one of await wanted.all()) {
    if (await one.evaluate((element) => element === element.ownerDocument.activeElement))
      return true;
  }
  return false;
}
