// Every view and dialog beside itself: light, dark, narrow and at twice the size, to be looked at.
// Run, after a build: node test/browser/contact-sheet.mjs [FOLDER] [VIEW]...
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { withViewer } from './with-viewer.mjs';

const [folder = 'node_modules/.cache/demarche/contact-sheet', ...only] = process.argv.slice(2);

/** A name, an address, and what is pressed once the page stands. */
const VIEWS = [
  ['opening', ''],
  ['inference', '?select=position:sau-expert-group'],
  ['actor', '?select=state:UGA'],
  ['matrix', '?view=matrix'],
  ['clauses', '?view=clauses&select=clause:unea7-minerals-draft/due-diligence'],
  ['coalitions', '?view=coalitions'],
  ['contradictions', '?view=contradictions'],
  ['timeline', '?view=timeline'],
  ['table', '?view=table'],
  ['coverage', '?view=coverage'],
  ['method', '?view=method'],
  ['nothing-matches', '?dial=record&no-known=RECORD'],
  ['unknown-id', '?select=state:ZZZ&colour=red'],
  ['export', '', ({ page }) => openExport(page)],
  ['keys', '', ({ page }) => page.keyboard.press('?')],
  ['facets', '', ({ page }) => pressIfThere(page, /^Filters/)],
  ['outline', '', ({ page }) => page.keyboard.press('o')],
];

const WIDE = { width: 1440, height: 900 };
/** At twice the size a window has half the room, and each of its pixels is two by two. */
const MODES = {
  light: { viewport: WIDE, colorScheme: 'light' },
  dark: { viewport: WIDE, colorScheme: 'dark' },
  narrow: { viewport: { width: 390, height: 844 }, hasTouch: true },
  zoomed: { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 },
};

async function openExport(page) {
  await pressIfThere(page, 'More');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
}

async function pressIfThere(page, name) {
  const button = page.getByRole('button', { name }).first();
  if (await button.isVisible()) await button.click();
}

async function take({ browser, address }, [name, query, act], [mode, options]) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(`${address}/${query}`);
  await page.getByRole('tree').waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  await act?.({ page });
  // Fonts, and what the canvas sets a frame later.
  await page.waitForTimeout(400);
  const file = `${name}-${mode}.png`;
  await page.screenshot({ path: join(folder, file) });
  await context.close();
  return file;
}

function sheetOf(rows) {
  const cells = (files) =>
    files.map((file) => `<td><a href="${file}"><img src="${file}" alt="${file}"></a></td>`);
  const lines = rows.map(([name, files]) => `<tr><th>${name}</th>${cells(files).join('')}</tr>`);
  return `<!doctype html><meta charset="utf-8"><title>Contact sheet</title>
<style>body { font: 13px sans-serif } td { vertical-align: top; padding: 4px }
img { height: 420px; border: 1px solid #bbb }</style>
<table>${lines.join('\n')}</table>\n`;
}

mkdirSync(folder, { recursive: true });
await withViewer(async (viewer) => {
  const rows = [];
  for (const view of VIEWS.filter(([name]) => only.length === 0 || only.includes(name))) {
    const files = [];
    for (const mode of Object.entries(MODES)) files.push(await take(viewer, view, mode));
    rows.push([view[0], files]);
  }
  const file = join(folder, 'index.html');
  writeFileSync(file, sheetOf(rows));
  console.log(pathToFileURL(resolve(file)).href);
});
