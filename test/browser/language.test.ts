import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { openBarePage, openPage, pressUntil } from './reader.ts';

const TABS_IN_ARABIC = [
  'الخريطة',
  'المصفوفة',
  'البنود',
  'التحالفات',
  'التناقضات',
  'التسلسل الزمني',
  'الجدول',
];

test('a reader of Arabic finds the page in Arabic, from right to left', async () => {
  const { page } = await openPage('', { locale: 'ar' });

  expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
  expect(await page.locator('html').getAttribute('lang')).toBe('ar');
  const tabs = await page.getByRole('tab').allInnerTexts();
  expect(tabs.map((tab) => tab.replaceAll(/[\d\s]+$|^[\d\s]+/g, ''))).toEqual(TABS_IN_ARABIC);
});

test('a language that is chosen survives reloading, another window, and goes with the way back', async () => {
  const first = await openPage();
  const choice = first.page.getByRole('combobox', { name: 'Language' });

  await choice.selectOption('Français');
  await first.page.getByRole('tab', { name: /^Carte/ }).waitFor();
  await first.page.reload();
  await first.page.getByRole('tab', { name: /^Carte/ }).waitFor();

  const second = await openPage(new URL(first.page.url()).search);
  await second.page.getByRole('tab', { name: /^Carte/ }).waitFor();

  await first.page.goBack();
  await first.page.getByRole('tab', { name: /^Map/ }).waitFor();
  expect(await first.page.locator('html').getAttribute('lang')).toBe('en');
});

test('the language stays while a view is chosen, and the views speak it too', async () => {
  const { page, complaints } = await openPage('?lang=fr');

  await page.getByRole('tab', { name: /^Coalitions/ }).click();
  await page.getByRole('heading', { name: 'Terrain d’entente' }).waitFor();
  await page.getByRole('combobox', { name: 'Langue' }).selectOption('العربية');
  await page.getByRole('heading', { name: 'أرضية التوافق' }).waitFor();

  expect(new URL(page.url()).searchParams.get('lang')).toBe('ar');
  expect(complaints).toEqual([]);
});

test('a language that nobody speaks here is named, and the reader’s own is spoken', async () => {
  const { page } = await openBarePage('?lang=tlh', { locale: 'fr' });

  await page.getByRole('alert').getByText('lang=tlh').waitFor();
  await page.getByRole('tab', { name: /^Carte/ }).waitFor();
});

test.each([
  ['ar', 'light', '?lang=ar&select=position:sau-expert-group'],
  ['ar', 'dark', '?lang=ar&view=clauses'],
  ['fr', 'light', '?lang=fr&view=coalitions'],
  ['fr', 'dark', '?lang=fr&select=state:UGA'],
] as const)('in %s, %s, %s breaks no rule of accessibility', async (_, colorScheme, query) => {
  const { page } = await openPage(query, { colorScheme });

  const { violations } = await new AxeBuilder({ page }).analyze();

  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

test.each(['ar', 'fr'])('in %s nothing is wider than a window of 360 pixels', async (language) => {
  const narrow = { viewport: { width: 360, height: 800 } };
  const wide: string[] = [];
  const { page } = await openPage(`?lang=${language}`, narrow);
  for (const tab of await page.getByRole('tab').all()) {
    await tab.press('Enter');
    await page.waitForLoadState('networkidle');
    const fits = await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
    if (!fits) wide.push((await tab.textContent()) ?? '');
  }

  expect(wide).toEqual([]);
});

test('in Arabic, too, against stands left and for stands right', async () => {
  const { page } = await openPage('?lang=ar');
  const left = async (text: string) =>
    (await page.locator('.map-head').getByText(text, { exact: true }).boundingBox())?.x ??
    Number.NaN;

  expect(await left('ضد')).toBeLessThan(await left('مع'));
});

test('in Arabic the arrow to the left opens an item of the outline, and the other closes it', async () => {
  const { page } = await openPage('?lang=ar');
  const uganda = page.getByRole('treeitem', { name: /أوغندا/ }).first();
  const actors = page.getByRole('treeitem', { name: /^الجهات/ });
  await page.keyboard.press('o');
  await pressUntil(page, 'ArrowUp', actors);

  await page.keyboard.press('ArrowRight');
  expect(await actors.getAttribute('aria-expanded')).toBe('false');

  await page.keyboard.press('ArrowLeft');
  expect(await actors.getAttribute('aria-expanded')).toBe('true');
  await uganda.waitFor({ state: 'attached' });
});

test('states are named in the language of the page, and what the record says keeps its own', async () => {
  const { page } = await openPage('?lang=ar&select=state:IRN', { locale: 'en' });
  const panel = page.getByRole('complementary', { name: 'الأدلة' });

  await panel.getByRole('heading', { name: 'إيران (جمهورية - الإسلامية)' }).waitFor();
  const title = page.getByRole('heading', { level: 1 });
  expect(
    await title.evaluate((element) => [
      element.getAttribute('lang'),
      getComputedStyle(element).direction,
    ]),
  ).toEqual(['en', 'ltr']);
});

test('numbers take the forms of the language', async () => {
  const { page } = await openPage('?lang=fr&select=clause:unea7-minerals-draft/expert-group');

  await page.getByText(/55 acteurs ont pris 219 positions/).waitFor();
  await page.goto(`${new URL(page.url()).origin}/?lang=ar`);
  await page.getByText(/55 جهة و219 موقفًا/).waitFor();
});

test('a state is found by its name in the language of the page', async () => {
  const { page } = await openPage('?lang=fr');

  await page.keyboard.press('/');
  await page.keyboard.type('ougand');
  await page.getByRole('option', { name: 'Ouganda' }).waitFor();
  await page.keyboard.press('Enter');

  await page.waitForURL(/select=state:UGA/);
});
