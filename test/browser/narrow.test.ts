import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { VIEWS } from '../../client/store/state.ts';
import { openPage, pressUntil } from './reader.ts';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };

/** Runs in a page: what is wider than the page and in nothing that scrolls sideways. */
function outOfSight(): readonly string[] {
  const scrolls = (element: Element | null): boolean =>
    element !== null &&
    (['auto', 'scroll'].includes(getComputedStyle(element).overflowX) ||
      scrolls(element.parentElement));
  const cut = [...document.querySelectorAll('button, a, input, select, h1, h2, h3, p, li')].filter(
    (element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 1 && (right > innerWidth + 1 || left < -1) && !scrolls(element);
    },
  );
  const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  return [
    ...(over > 0 ? [`${over} px to scroll`] : []),
    ...cut.map(({ outerHTML }) => outerHTML.slice(0, 120)),
  ];
}

/** A window at twice the size has half the room, and each of its pixels is two by two. */
const WINDOWS = [
  ['360 px wide', { viewport: { width: 360, height: 740 } }],
  [
    '1440 by 900 at twice the size',
    { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 },
  ],
  [
    '1280 by 720 at twice the size',
    { viewport: { width: 640, height: 360 }, deviceScaleFactor: 2 },
  ],
] as const;

test.each(WINDOWS)('a window of %s loses nothing in any view', async (_, options) => {
  const { page } = await openPage('', options);
  const lost: (readonly string[])[] = [];

  for (const view of VIEWS) {
    await page.goto(new URL(`?view=${view}&select=state:UGA`, page.url()).href);
    await page.getByRole('tree').waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
    lost.push(...(await page.evaluate(outOfSight)).map((what) => [view, what]));
  }

  expect(lost).toEqual([]);
});

test('on a phone the picture begins in the upper quarter, under one line of counts', async () => {
  const { page } = await openPage('', PHONE);

  const box = await page.getByRole('region', { name: /^Map/ }).boundingBox();
  const counts = page.getByText('55 actors, 219 positions, 5 sources, 1962 to 2026');

  expect(box?.y).toBeLessThan(225);
  expect((await counts.boundingBox())?.height).toBeLessThan(20);
});

test.each([390, 360])('at %i px no name of an actor is cut on the map', async (width) => {
  const { page } = await openPage('', { ...PHONE, viewport: { width, height: 844 } });
  const names = page.locator('.stage .picture :is(.name, .name-small)[data-pick*=":"] text');
  await page.locator('.stage').getByText('Campaigners').waitFor();

  const said = await names.allTextContents();
  const boxes = await names.evaluateAll((texts) =>
    texts.map((text) => {
      const { left, right } = text.getBoundingClientRect();
      return [left, right];
    }),
  );

  expect(said).toContain('Mauricio');
  expect(said.filter((name) => name.includes('…'))).toEqual([]);
  expect(Math.min(...boxes.map(([left]) => left ?? 0))).toBeGreaterThanOrEqual(0);
  expect(Math.max(...boxes.map(([, right]) => right ?? 0))).toBeLessThanOrEqual(width);
});

test('what a view lets one choose stands behind a button that says what is chosen', async () => {
  const { page } = await openPage('', PHONE);
  const force = page.getByRole('radio', { name: 'Force' });
  const button = page.getByRole('button', { name: /^Layout/ });
  expect(await force.isVisible()).toBe(false);

  await button.tap();
  await page.getByText('Force', { exact: true }).tap();
  await page.getByRole('button', { name: 'Layout Force' }).waitFor();
  expect(await force.isChecked()).toBe(true);

  await page.keyboard.press('Escape');
  await force.waitFor({ state: 'hidden' });
  expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
});

test('what concerns the page as a whole stands behind a button, and Escape closes it', async () => {
  const { page } = await openPage('', PHONE);
  const more = page.getByRole('button', { name: 'More' });
  const method = page.getByRole('button', { name: 'Method' });
  expect(await method.isVisible()).toBe(false);

  await pressUntil(page, 'Tab', more);
  await page.keyboard.press('Enter');
  await method.waitFor();
  await page.keyboard.press('Escape');
  await method.waitFor({ state: 'hidden' });
  expect(await more.evaluate((button) => button === document.activeElement)).toBe(true);

  await more.tap();
  await method.tap();
  await page.getByRole('heading', { name: 'How this record was coded' }).waitFor();
  await method.waitFor({ state: 'hidden' });
});

test('a view can be taken away from the menu of a phone', async () => {
  const { page } = await openPage('', PHONE);

  await page.getByRole('button', { name: 'More' }).tap();
  await page.getByRole('button', { name: 'Export' }).tap();

  await page.getByRole('dialog', { name: 'Take this view away' }).waitFor();
});

test('the chosen tab is in sight, however many stand before it', async () => {
  const { page } = await openPage('?view=table', PHONE);

  const box = await page.getByRole('tab', { name: /Table/ }).boundingBox();

  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
});

const DEVICES = [
  ['phone', PHONE],
  ['tablet', { viewport: { width: 1024, height: 768 }, hasTouch: true }],
] as const;

test.each(DEVICES)('a tap on the picture of a %s selects what it hits', async (_, options) => {
  const { page, panel } = await openPage('', options);
  const { x, y } = await whereIs(page, 'state:UGA');

  await page.touchscreen.tap(x, y);

  await panel.getByRole('heading', { name: 'Uganda' }).waitFor();
});

/** The middle of a mark on the screen, painted or on the canvas. */
async function whereIs(
  page: Page,
  id: string,
): Promise<{ readonly x: number; readonly y: number }> {
  if ((page.viewportSize()?.width ?? 0) >= 560) await page.locator('.layer.drawn').waitFor();
  return page.evaluate((wanted) => {
    const layer = document.querySelector('.layer.drawn');
    const mark = document.querySelector(`.stage .picture [data-pick="${wanted}"]`);
    if (layer === null) {
      mark?.scrollIntoView({ block: 'center' });
      const box = mark?.getBoundingClientRect() ?? new DOMRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    const { cy } = Reflect.get(layer, '_cyreg');
    const { x, y } = cy.getElementById(wanted).renderedPosition();
    const box = layer.getBoundingClientRect();
    return { x: box.x + x, y: box.y + y };
  }, id);
}
