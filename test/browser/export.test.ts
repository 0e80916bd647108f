import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { openPage } from './reader.ts';
import { openExport, takeAway } from './taken-away.ts';

const FILTERED = '?dial=named_witness&no-stance=support&no-issue=none-on-record';

test('the dialog opens by key, breaks no rule of accessibility, and Escape closes it', async () => {
  const { page, complaints } = await openPage();
  const dialog = await openExport(page);

  const { violations } = await new AxeBuilder({ page }).include('dialog.export').analyze();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });

  expect(violations.map(({ id }) => id)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('the table that is taken away holds exactly what passes the filter', async () => {
  const { page } = await openPage(`${FILTERED}&view=table`);
  await page.getByRole('table').waitFor();
  const shown = await page.locator('tbody tr').count();
  const dialog = await openExport(page);

  const { name, bytes } = await takeAway(page, dialog.getByRole('link', { name: /^CSV/ }));

  expect(name).toMatch(/^demarche-unea-7-minerals-and-metals-[0-9a-f]{8}\.csv$/);
  expect(shown).toBeGreaterThan(5);
  expect(parse(bytes, { columns: true })).toHaveLength(shown);
});

test('SVG holds every text of the picture, and where it comes from', async () => {
  const { page } = await openPage(FILTERED);
  const dialog = await openExport(page);

  const { bytes } = await takeAway(page, dialog.getByRole('button', { name: /^SVG/ }));
  const texts = await page.evaluate((svg) => {
    const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
    return documentElement.textContent;
  }, bytes.toString());

  expect(texts).toContain('UNEA-7 minerals and metals');
  expect(texts).toContain('Argentina');
  expect(texts).toContain('evidence down to named witness; Stance: without supports');
  expect(texts).toMatch(/SHA-256 [0-9a-f]{64}/);
  expect(texts).toMatch(/\d+ of \d+ spans proved/);
  expect(texts).toContain('Climate Home News');
});

test('PNG is the same figure at twice its size', async () => {
  const { page } = await openPage('', { colorScheme: 'dark' });
  const dialog = await openExport(page);

  const { bytes: svg } = await takeAway(page, dialog.getByRole('button', { name: /^SVG/ }));
  const { bytes: png } = await takeAway(page, dialog.getByRole('button', { name: /^PNG/ }));

  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg.toString()) ?? [];
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
    Number(width) * 2,
    Number(height) * 2,
  ]);
});

test('a snapshot opens from a file with no network, and tells the view in words', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'demarche-snapshot-'));
  const { page } = await openPage(FILTERED);
  const dialog = await openExport(page);
  const { name, path, bytes } = await takeAway(page, dialog.getByRole('button', { name: /^HTML/ }));
  expect(bytes.length).toBeLessThan(1_000_000);
  await copyFile(path, join(folder, name));

  const file = await openPage();
  const asked: string[] = [];
  const wrong: string[] = [];
  await file.page.context().setOffline(true);
  file.page.on('request', (request) => asked.push(request.url()));
  file.page.on('console', (message) => wrong.push(message.text()));
  await file.page.goto(pathToFileURL(join(folder, name)).href);

  await file.page.getByRole('heading', { level: 1, name: 'UNEA-7 minerals and metals' }).waitFor();
  await file.page.getByText(/^Argentina, \d+ position/).click();
  await file.page
    .getByText(/^Argentina opposes/)
    .first()
    .waitFor();
  expect(await file.page.locator('figure svg text').count()).toBeGreaterThan(30);
  const { violations } = await new AxeBuilder({ page: file.page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  expect(asked.map((url) => new URL(url).protocol)).toEqual(['file:']);
  expect(wrong).toEqual([]);
  await rm(folder, { recursive: true, force: true });
});

test('a citation and the text of an embed are copied', async () => {
  const { page } = await openPage('?select=state:UGA', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const dialog = await openExport(page);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());

  await dialog.getByRole('button', { name: 'Copy: BibTeX' }).press('Enter');
  await dialog.getByText('Copied').first().waitFor();
  expect(await copied()).toMatch(/^@misc\{demarche-/);

  await dialog.getByRole('button', { name: 'Copy: Embed in a page' }).press('Enter');
  await dialog.getByText('Copied').nth(1).waitFor();
  expect(await copied()).toMatch(
    /^<iframe src="http:\/\/127\.0\.0\.1:\d+\/\?select=state:UGA" title="UNEA-7/,
  );
});

test('the paper holds the figure and nothing else', async () => {
  const { page } = await openPage();
  await page.evaluate(() => {
    window.print = () => {};
  });
  const dialog = await openExport(page);

  await dialog.getByRole('button', { name: /^Print/ }).press('Enter');
  await page.emulateMedia({ media: 'print' });

  expect(await page.locator('.print-sheet svg').isVisible()).toBe(true);
  expect(await page.getByRole('banner').isVisible()).toBe(false);
});

test('a server that refuses is said in its own words, and the address can be taken all the same', async () => {
  const { page } = await openPage();
  await page.route('**/export/**', (route) =>
    route.fulfill({ status: 400, json: { code: 'LIMIT', message: 'too many positions' } }),
  );

  await page.getByRole('button', { name: 'Export', exact: true }).press('Enter');

  await page.getByRole('alert').getByText('too many positions').waitFor();
  await page.getByRole('textbox', { name: 'Address of this view' }).waitFor();
});

test.each([
  ['matrix', /For: .*against: Binding rules/, 55],
  ['clauses', /Talks on binding rules/, 50],
  ['coalitions', /^for: /, 55],
  ['contradictions', /^Uganda is committed/, 2],
  ['timeline', /^Dec 2025$/, 13],
  ['table', /^Argentina$/, 219],
] as const)(
  'the %s is taken away as it stands: its picture, and its rows',
  async (view, text, rows) => {
    const { page } = await openPage(`?view=${view}`);
    const dialog = await openExport(page);
    const data = dialog.getByRole('button', { name: /^CSV of this view/ });
    await data.waitFor();

    const csv = await takeAway(page, data);
    const svg = await takeAway(page, dialog.getByRole('button', { name: /^SVG/ }));
    const texts = await page.evaluate((markup) => {
      const { documentElement } = new DOMParser().parseFromString(markup, 'image/svg+xml');
      return [...documentElement.querySelectorAll('text')].map((one) => one.textContent ?? '');
    }, svg.bytes.toString());

    expect(svg.name).toMatch(new RegExp(`-${view}\\.svg$`));
    expect(texts[0]).toMatch(/^UNEA-7 minerals and metals: /);
    expect(texts.some((one) => text.test(one))).toBe(true);
    const table: readonly Record<string, string>[] = parse(csv.bytes, { columns: true });
    expect(table.length).toBeGreaterThanOrEqual(rows);
    expect(table[0]?.['digest']).toMatch(/^[0-9a-f]{64}$/);
  },
);
