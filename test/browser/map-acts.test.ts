import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { lookUp, openPage, pressUntil } from './reader.ts';

/** What the live region says. */
const told = (page: Page): Locator => page.locator('p[role="status"][aria-live]');
const item = (page: Page, name: RegExp): Locator => page.getByRole('treeitem', { name });
const query = (page: Page): URLSearchParams => new URL(page.url()).searchParams;

/** Waits until the tools of the map act: they come after the picture. */
async function ready(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Nodes' }).waitFor();
  await page.locator('.layer.drawn').waitFor();
}

/** Where the canvas has drawn a node, in pixels of the window. */
async function placeOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const layer = document.querySelector('.layer.drawn') as unknown as HTMLElement & {
      readonly _cyreg: {
        readonly cy: {
          readonly getElementById: (id: string) => {
            readonly renderedPosition: () => { x: number; y: number };
          };
        };
      };
    };
    const { left, top } = layer.getBoundingClientRect();
    const { x, y } = layer._cyreg.cy.getElementById(wanted).renderedPosition();
    return { x: left + x, y: top + y };
  }, id);
}

/** How many links that wait for a choice the canvas shows. */
async function waitingShown(page: Page): Promise<readonly [shown: number, all: number]> {
  return page.evaluate(() => {
    const layer = document.querySelector('.layer.drawn') as unknown as HTMLElement & {
      readonly _cyreg: {
        readonly cy: { readonly edges: (selector: string) => { readonly length: number } };
      };
    };
    const { cy } = layer._cyreg;
    return [cy.edges('.waiting:visible').length, cy.edges('.waiting').length] as const;
  });
}

test('links to a sum of texts wait, and are shown while the pointer is on their actor', async () => {
  const { page } = await openPage();
  await ready(page);
  const [shown, all] = await waitingShown(page);
  expect(shown).toBe(0);
  expect(all).toBeGreaterThan(10);

  const { x, y } = await placeOf(page, 'state:COL');
  await page.mouse.move(x, y, { steps: 3 });
  await expect.poll(async () => (await waitingShown(page))[0]).toBeGreaterThan(0);
  await page.mouse.move(x + 4, y - 60, { steps: 3 });

  await expect.poll(async () => (await waitingShown(page))[0]).toBe(0);
});

test('by keys alone: hide, say so, find it in the outline, and bring it back', async () => {
  const { page } = await openPage();
  await ready(page);
  await lookUp(page, 'Peru', 'Peru');
  await page.keyboard.press('h');

  await expect.poll(() => told(page).textContent()).toContain('Hidden: Peru.');
  expect(query(page).getAll('hide')).toEqual(['state:PER']);
  await page.reload();
  await ready(page);
  expect(await item(page, /^Peru,/).count()).toBe(0);

  await page.keyboard.press('o');
  await pressUntil(page, 'End', item(page, /^Peru$/));
  await page.keyboard.press('h');
  await item(page, /^Peru,/).waitFor({ state: 'attached' });
  expect(query(page).has('hide')).toBe(false);
});

test('the menu of a node opens by the right button, by a key and by a long press', async () => {
  const { page } = await openPage();
  await ready(page);
  const menu = page.getByRole('menu', { name: 'What to do with Uganda' });

  const { x, y } = await placeOf(page, 'state:UGA');
  await page.mouse.click(x, y, { button: 'right' });
  await menu.waitFor();
  await page.keyboard.press('Escape');
  await menu.waitFor({ state: 'detached' });

  await lookUp(page, 'Uganda', 'Uganda');
  await page.keyboard.press('m');
  await menu.getByRole('menuitem', { name: 'Collapse' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => told(page).textContent()).toContain('Kept in place: Uganda.');
  expect(query(page).get('pin')).toMatch(/^state:UGA@0,\d+$/);
});

test('a long press opens the menu, and what it does is done', async () => {
  const { page } = await openPage('', { hasTouch: true });
  await ready(page);
  const { x, y } = await placeOf(page, 'state:PER');

  const client = await page.context().newCDPSession(page);
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await page.getByRole('menu', { name: 'What to do with Peru' }).waitFor();
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await page.getByRole('menuitem', { name: 'Hide' }).tap();

  await expect.poll(() => query(page).getAll('hide')).toEqual(['state:PER']);
});

test('a box drawn with Shift marks what it touches, and the next step is done to all of that', async () => {
  const { page } = await openPage();
  await ready(page);
  const [chile, peru] = [await placeOf(page, 'state:CHL'), await placeOf(page, 'state:PER')];

  await page.keyboard.down('Shift');
  await page.mouse.move(chile.x - 20, Math.min(chile.y, peru.y) - 8);
  await page.mouse.down();
  await page.mouse.move(chile.x + 30, Math.max(chile.y, peru.y) + 8, { steps: 4 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await expect.poll(() => query(page).getAll('mark')).toEqual(['state:CHL', 'state:PER']);
  await page.keyboard.press('h');

  await expect.poll(() => query(page).getAll('hide')).toEqual(['state:CHL', 'state:PER']);
  await page.getByRole('button', { name: '2 hidden: show' }).click();
  await expect.poll(() => query(page).getAll('hide')).toEqual([]);
});

test('in the outline, Shift and the arrows mark from item to item; Escape takes the marks away', async () => {
  const { page } = await openPage();
  await ready(page);
  await page.keyboard.press('o');
  await pressUntil(page, 'ArrowDown', item(page, /^Argentina,/));

  await page.keyboard.press('Shift+ArrowDown');

  await item(page, /^Argentina,.*marked/).waitFor({ state: 'attached' });
  await expect.poll(() => query(page).getAll('mark').length).toBe(2);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect.poll(() => query(page).has('mark')).toBe(false);
});

test('a node that is dragged stays there, through undo, redo and a reload', async () => {
  const { page } = await openPage();
  await ready(page);
  const from = await placeOf(page, 'state:CHL');

  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x, from.y + 200, { steps: 5 });
  await page.mouse.up();

  const near = async () => Math.abs((await placeOf(page, 'state:CHL')).y - from.y - 200);
  await expect.poll(near).toBeLessThan(3);
  await page.keyboard.press('z');
  await expect.poll(async () => (await placeOf(page, 'state:CHL')).y).toBe(from.y);
  await page.keyboard.press('Shift+Z');
  await page.reload();
  await ready(page);
  await expect.poll(near).toBeLessThan(3);
});

test('collapsing says for how many a node stands, neighbours are marked, and going back undoes it', async () => {
  const { page } = await openPage('?select=instrument:eudr');
  await ready(page);
  await page.keyboard.press('n');
  await expect.poll(() => query(page).getAll('mark').length).toBeGreaterThan(4);
  await page.keyboard.press('Escape');

  await page.keyboard.press('x');
  await expect.poll(() => told(page).textContent()).toMatch(/Collapsed: EU deforestation/);
  await page.goBack();
  await expect.poll(() => query(page).has('collapse')).toBe(false);
});
