import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { VIEWS } from '../../client/store/state.ts';
import { openPage } from './reader.ts';

const PHONE = { width: 390, height: 844 };
const WIDE = { width: 1440, height: 900 };

const WINDOWS = [
  ['light', { colorScheme: 'light', viewport: WIDE }],
  ['dark', { colorScheme: 'dark', viewport: WIDE }],
  ['light on a phone', { colorScheme: 'light', viewport: PHONE }],
] as const;

/** The rules that a page breaks, each with where it does. */
async function broken(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id} ${html.slice(0, 160)}`),
  );
}

/** The rules that are broken at any of some places, read in two windows side by side. */
async function brokenAt(
  page: Page,
  places: readonly string[],
): Promise<readonly (readonly string[])[]> {
  const origin = page.url();
  const windows = [page, await page.context().newPage()];
  const read = async (window: Page, place: string) => {
    await window.goto(new URL(place, origin).href);
    await window.getByRole('tree').waitFor({ state: 'attached' });
    await window.waitForLoadState('networkidle');
    return (await broken(window)).map((what) => [place, what]);
  };
  const found: (readonly string[])[] = [];
  const left = [...places];
  await Promise.all(
    windows.map(async (window) => {
      for (let place = left.pop(); place !== undefined; place = left.pop())
        found.push(...(await read(window, place)));
    }),
  );
  return found;
}

/** Each test reads many pages. */
const PATIENCE = 400_000;

test.each(WINDOWS)(
  'no view and no page breaks a rule of accessibility, %s',
  async (_, options) => {
    const { page } = await openPage('', options);
    const places = VIEWS.map((view) => `?view=${view}&select=state:UGA`);

    expect(await brokenAt(page, places)).toEqual([]);
  },
  PATIENCE,
);

/** What opens above or beside a view, and how. */
const OPENED: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  keys: (page) => page.keyboard.press('?'),
  outline: (page) => page.keyboard.press('o'),
  export: (page) => page.getByRole('button', { name: 'Export', exact: true }).press('Enter'),
  'every fold': (page) =>
    page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    }),
};

const SHADES = ['light', 'dark'] as const;

test.each(SHADES)(
  'nothing that opens breaks a rule of accessibility, %s',
  async (colorScheme) => {
    const { page } = await openPage('?view=contradictions', { colorScheme });
    const found: (readonly string[])[] = [];

    for (const [name, open] of Object.entries(OPENED)) {
      await page.reload();
      await page.getByRole('tree').waitFor({ state: 'attached' });
      await page.waitForLoadState('networkidle');
      await open(page);
      await page.waitForLoadState('networkidle');
      found.push(...(await broken(page)).map((what) => [name, what]));
    }

    expect(found).toEqual([]);
  },
  PATIENCE,
);

/** Places that have more on them than a view as it opens. */
const PLACES = [
  '?select=position:sau-expert-group',
  '?select=source:gi-toc-000',
  '?view=clauses&texts=all&select=clause:unea7-minerals-draft/tailings',
  '?view=matrix&level=instrument',
  '?view=coalitions&if=state:UGA~clause:unea7-minerals-draft/due-diligence~supports',
  '?dial=record&no-known=RECORD',
  '?select=state:ZZZ&colour=red&record=000000000000',
];

test.each(SHADES)(
  'no place breaks a rule of accessibility, %s',
  async (colorScheme) => {
    const { page } = await openPage('', { colorScheme });

    expect(await brokenAt(page, PLACES)).toEqual([]);
  },
  PATIENCE,
);
