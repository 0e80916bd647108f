import { expect, test } from 'vitest';
import { TABS } from '../../client/store/state.ts';
import { openPage } from './reader.ts';

const WIDTHS = [1440, 1100, 860];

test.each(['en', 'fr', 'ar'])(
  'in "%s" no choice of any view stands outside of it, however wide the window',
  async (language) => {
    const { page } = await openPage(`?lang=${language}`);
    const outside: unknown[] = [];
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      for (const view of TABS) {
        await page.keyboard.press(String(TABS.indexOf(view) + 1));
        await page.locator(`[role="tab"][aria-selected="true"]#tab-${view}`).waitFor();
        await page.waitForLoadState('networkidle');
        const cut = await page.evaluate(() => {
          const room = document.querySelector('.view')?.getBoundingClientRect();
          const choices = document.querySelectorAll(
            '.view :is(.view-tools, .map-tools) :is(label, select, button)',
          );
          return [...choices].flatMap((one) => {
            const { left, right, width: wide } = one.getBoundingClientRect();
            const fits = room && left >= room.left - 1 && right <= room.right + 1;
            return wide === 0 || fits ? [] : [one.textContent];
          });
        });
        outside.push(...cut.map((text) => [width, view, text]));
      }
    }

    expect(outside).toEqual([]);
  },
);

test('at 1024 pixels, with both sides open, no tab and no tool of a view is cut off', async () => {
  const { page } = await openPage();
  await page.setViewportSize({ width: 1024, height: 768 });

  const cut = await page.evaluate(() => {
    const room = document.querySelector('.bar')?.getBoundingClientRect();
    return [...document.querySelectorAll('.bar button')].flatMap((one) => {
      const { left, right, top, bottom } = one.getBoundingClientRect();
      const across = room && left >= room.left && right <= room.right;
      const down = room && top >= room.top && bottom <= room.bottom;
      return across && down ? [] : [one.getAttribute('aria-label') ?? one.textContent];
    });
  });

  expect(cut).toEqual([]);
});

test('at 1024 pixels the status line says what is selected, whatever else it counts', async () => {
  const { page } = await openPage('?select=state:UGA');
  await page.setViewportSize({ width: 1024, height: 768 });
  const said = page.locator('.status .said');

  await page.waitForLoadState('networkidle');
  const cut = await said.evaluate((line) => line.scrollWidth - line.clientWidth);

  expect(cut).toBe(0);
});
