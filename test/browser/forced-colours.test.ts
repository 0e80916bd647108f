import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './reader.ts';

const FORCED = { forcedColors: 'active', colorScheme: 'dark' } as const;

/** Ways in which a sign of each stance is drawn, as the reader sees them: glyph, fill, rim. */
async function signs(page: Page, selector: string): Promise<readonly string[]> {
  return page.locator(selector).evaluateAll((found) =>
    found.map((element) => {
      const { backgroundColor, borderTopStyle, boxShadow } = getComputedStyle(element);
      return [element.textContent, backgroundColor, borderTopStyle, boxShadow].join(' ');
    }),
  );
}

test('where the system forces its colours, the legend still tells each stance by glyph and line', async () => {
  const { page } = await openPage('', FORCED);
  const stances = page.locator('.facet').first().locator('svg');

  const drawn = await stances.evaluateAll((found) =>
    found.map((svg) => {
      const line = [...svg.querySelectorAll('line, path')].map((part) => {
        const { stroke, strokeDasharray } = getComputedStyle(part);
        return `${stroke} ${strokeDasharray}`;
      });
      return `${svg.textContent} ${line.join(' ')}`;
    }),
  );

  expect(drawn.length).toBe(6);
  expect(new Set(drawn).size).toBe(6);
});

test('where the system forces its colours, what is inferred or unnamed is told from what is on record', async () => {
  const { page } = await openPage('?view=matrix', FORCED);
  await page.locator('.units-key .u').first().waitFor();

  const drawn = await signs(page, '.units-key .u');

  expect(drawn.length).toBeGreaterThan(4);
  expect(new Set(drawn).size).toBe(drawn.length);
});

test('where the system forces its colours, the chosen tab is marked and the picture keeps its own', async () => {
  const { page } = await openPage('', FORCED);
  await page.locator('.layer.drawn').waitFor();

  const mark = await page
    .getByRole('tab', { selected: true })
    .evaluate((tab) => getComputedStyle(tab, '::after').backgroundColor);
  const ground = await page
    .locator('.canvas')
    .evaluate((canvas) => getComputedStyle(canvas).backgroundColor);

  expect(mark).not.toBe(ground);
  expect(ground).not.toBe('rgb(0, 0, 0)');
});

test('nothing moves for who asks for less motion', async () => {
  const { page } = await openPage('', { reducedMotion: 'reduce' });
  await page.getByRole('button', { name: /Who was silent/ }).press('Enter');

  const moving = await page.evaluate(() =>
    document.getAnimations().map(({ effect }) => String(effect?.getTiming().duration)),
  );

  expect(moving).toEqual([]);
});
