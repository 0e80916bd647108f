import { expect, test } from 'vitest';
import { openPage } from './reader.ts';

/** Runs in a page: labels of the dial that are cut off, or touch the next, with the largest count there can be in each. */
function crowdedStops(): readonly string[] {
  for (const count of document.querySelectorAll('.stop .num')) count.textContent = '888.8M';
  // Where room is short, the line above the dial names the stop, and labels are there to be heard alone.
  const labels = [...document.querySelectorAll('.stop-label')].filter(
    (label) => label.getBoundingClientRect().width > 1,
  );
  const shown = labels
    .flatMap((label) => [...label.children])
    .filter((part) => part.getClientRects().length > 0);
  const boxes = [...document.querySelectorAll('.stop')].map((stop) => stop.getBoundingClientRect());
  const touching = boxes.slice(1).filter(({ left, right }, i) => {
    const before = boxes[i];
    return before !== undefined && left < before.right && right > before.left;
  });
  return [
    ...shown.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth),
    ...touching,
  ].map((part) => (part instanceof Element ? (part.textContent ?? '') : 'stops overlap'));
}

const LANGUAGES = ['en', 'fr', 'ar'];

test.each([1440, 1024, 390])(
  'at %i px no label of the dial is cut off or touches another',
  async (width) => {
    const { page } = await openPage('', { viewport: { width, height: 900 } });
    const crowded: unknown[] = [];

    for (const language of LANGUAGES) {
      await page.goto(new URL(`?lang=${language}`, page.url()).href);
      await page.getByRole('tree').waitFor({ state: 'attached' });
      const labels = await page.evaluate(crowdedStops);
      crowded.push(...labels.map((label) => [language, label]));
    }

    expect(crowded).toEqual([]);
  },
);
