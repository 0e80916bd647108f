import { expect, test } from 'vitest';
import { openBarePage, openPage } from './reader.ts';

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
