// Takes the pictures of the README from the built server, over the first record in a home of its own.
// Run, after a build: node test/browser/pictures.mjs
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { smallPng } from './small-png.mjs';
import { withViewer } from './with-viewer.mjs';

const PICTURES = [
  ['opening-light', '?select=position:sau-expert-group', { colorScheme: 'light' }],
  ['opening-dark', '', { colorScheme: 'dark' }],
  ['opening-narrow', '', { viewport: { width: 390, height: 844 } }],
];

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
await withViewer(async ({ browser, address }) => {
  for (const picture of PICTURES) await take(browser, address, picture);
});
