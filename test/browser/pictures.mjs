// Takes the pictures of the README from the built server, over the first record in a home of its own.
// Run, after a build: node test/browser/pictures.mjs
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { startServer } from '../bench/server.mjs';
import { smallPng } from './small-png.mjs';

const PICTURES = [
  ['opening-light', '?select=position:sau-expert-group', { colorScheme: 'light' }],
  ['opening-dark', '', { colorScheme: 'dark' }],
  ['opening-narrow', '', { viewport: { width: 390, height: 844 } }],
];

/** A port that nobody listens on. */
async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

async function take(browser, address, [name, query, options]) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  await page.goto(`${address}/${query}`);
  const wide = page.viewportSize().width > 800;
  await page
    .locator(wide ? '.layer.drawn' : '.stage .picture text')
    .first()
    .waitFor();
  if (query !== '') await page.locator('.chain, .evidence').first().waitFor();
  // Fonts, and what the canvas sets a frame later.
  await page.waitForTimeout(500);
  const path = fileURLToPath(new URL(`pictures/${name}.png`, import.meta.url));
  writeFileSync(path, smallPng(await page.screenshot()));
  await context.close();
  console.log(path);
}

mkdirSync(fileURLToPath(new URL('pictures', import.meta.url)), { recursive: true });
const home = mkdtempSync(join(tmpdir(), 'demarche-pictures-'));
const server = await startServer({ DEMARCHE_HOME: home }, await freePort());
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--disable-gpu'],
});
try {
  for (const picture of PICTURES) await take(browser, server.address, picture);
} finally {
  await browser.close();
  await server.stop();
  rmSync(home, { recursive: true, force: true });
}
