import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './reader.ts';

const WIDTH = 390;
const PHONE = { viewport: { width: WIDTH, height: 844 }, hasTouch: true };

/** From where to where something reaches across the page. */
async function reachOf(found: Locator): Promise<readonly [number, number]> {
  const box = await found.boundingBox();
  if (box === null) throw new Error(`${found} is not drawn`);
  return [box.x, box.x + box.width];
}

/** Runs in a page: the elements of which a part is cut off. */
function cutOff(elements: readonly Element[]): readonly string[] {
  return elements.flatMap(({ scrollWidth, clientWidth, textContent }) =>
    scrollWidth > clientWidth + 1 ? textContent : [],
  );
}

test('a phone shows four columns of the matrix beside names that are not cut', async () => {
  const { page } = await openPage('?view=matrix', PHONE);
  const grid = page.getByRole('grid');
  const names = grid.locator('tbody tr:not(.group) th');
  await grid.getByRole('rowheader', { name: 'Industry under the EU regulation' }).waitFor();

  const [from] = await reachOf(grid.getByRole('columnheader').nth(1));
  const [, to] = await reachOf(grid.getByRole('columnheader').nth(4));

  expect(from).toBeLessThanOrEqual(120);
  expect(to).toBeLessThanOrEqual(WIDTH);
  expect(await names.evaluateAll(cutOff)).toEqual([]);
  await grid.getByText('EUDR industry', { exact: true }).waitFor();
});

test('a phone shows who, how and on what in the table, which sorts as ever', async () => {
  const { page } = await openPage('?view=table', PHONE);
  const table = page.getByRole('table', { name: 'Positions that are drawn' });
  const sign = table.getByRole('row', { name: /^Argentina opposes Talks on binding rules/ });
  await sign.first().waitFor();

  const [from] = await reachOf(table.getByRole('columnheader', { name: 'Actor' }));
  const [, to] = await reachOf(table.getByRole('columnheader', { name: 'On', exact: true }));
  expect(from).toBeGreaterThanOrEqual(0);
  expect(to).toBeLessThanOrEqual(WIDTH);

  await table.getByRole('button', { name: 'Stance' }).tap();
  const stance = table.getByRole('columnheader', { name: 'Stance' });
  await expect.poll(() => stance.getAttribute('aria-sort')).toBe('ascending');
});

test('a phone has the whole axis of time on it, and both ends of its window', async () => {
  const { page } = await openPage('?view=timeline', PHONE);
  const axis = page.getByRole('list', { name: /^Positions by date/ });
  await axis.waitFor();

  const [from, to] = await reachOf(axis);
  expect(from).toBeGreaterThanOrEqual(0);
  expect(to).toBeLessThanOrEqual(WIDTH);

  await dragFrom(page, to, -120);
  await page.waitForURL(/to=/);
  await dragFrom(page, from, 80);
  await page.waitForURL(/from=/);
});

/** Draws the end of the window that stands at `x` along by some pixels. */
async function dragFrom(page: Page, x: number, by: number): Promise<void> {
  const box = await page.getByRole('slider').first().boundingBox();
  const y = (box?.y ?? 0) + (box?.height ?? 0) / 2;
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by, y, { steps: 4 });
  await page.mouse.up();
}

test('a finger feels an end of the window as wide as itself', async () => {
  const { page } = await openPage('?view=timeline', { ...PHONE, isMobile: true });

  const box = await page.getByRole('slider', { name: 'Window to' }).boundingBox();

  expect(box?.height).toBeGreaterThanOrEqual(44);
  expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
});

test('a phone lists the rules that found something, and names actors side by side in two columns', async () => {
  const { page } = await openPage('?view=contradictions', PHONE);
  await page.getByRole('button', { name: /^Commitment 1/ }).waitFor();
  expect(await page.getByRole('button', { name: /^Reversal 0/ }).count()).toBe(0);

  await page.goto(
    new URL('?view=compare&compare=state:UGA&compare=state:COL&compare=state:SAU', page.url()).href,
  );
  const heads = page.getByRole('columnheader');
  await heads.nth(3).waitFor();
  const [, to] = await reachOf(heads.nth(2));
  expect(to).toBeLessThanOrEqual(WIDTH);
});

test('the head of a phone is as high in every view', async () => {
  const { page } = await openPage('', PHONE);
  const heights: number[] = [];

  for (const view of ['map', 'coalitions', 'contradictions', 'timeline']) {
    await page.goto(new URL(`?view=${view}`, page.url()).href);
    await page.getByRole('tree').waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
    heights.push((await page.getByRole('tablist').boundingBox())?.y ?? 0);
  }

  expect(new Set(heights).size).toBe(1);
});

test('the menu of a phone says which language the page is in', async () => {
  const { page } = await openPage('?lang=fr', PHONE);
  await page.locator('.head-menu > button').tap();

  const said = await page
    .locator('.language')
    .evaluate((one) => getComputedStyle(one, '::after').content);

  expect(said).toBe('"Français"');
});

test('what is outlined on the map of a phone is named above it, while the tools are folded', async () => {
  const { page } = await openPage('?hulls=camps', PHONE);

  await page.getByRole('list', { name: 'Outlines' }).waitFor();

  expect(await page.getByRole('radio', { name: 'Camps' }).isVisible()).toBe(false);
});
