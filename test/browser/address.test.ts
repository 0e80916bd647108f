import { expect, test } from 'vitest';
import { lookUp, openPage, pressUntil } from './reader.ts';

test('a filter survives reloading, and going back takes it away', async () => {
  const { page } = await openPage();
  const opposes = page.getByRole('checkbox', { name: /^opposes/ });

  await pressUntil(page, 'Tab', opposes);
  await page.keyboard.press('Space');
  await page.reload();
  await opposes.waitFor();

  expect(await opposes.isChecked()).toBe(false);
  expect(await page.getByRole('treeitem', { name: /^Peru,/ }).count()).toBe(0);

  await page.goBack();
  await page.getByRole('treeitem', { name: /^Peru,/ }).waitFor({ state: 'attached' });
  expect(await opposes.isChecked()).toBe(true);
});

test('an address opened elsewhere shows the same selection, dial and view', async () => {
  const first = await openPage();
  await lookUp(first.page, 'Uganda', 'Uganda');
  await first.page.keyboard.press('7');
  await pressUntil(first.page, 'Shift+Tab', first.page.getByRole('radio', { name: /^Inferred/ }));
  await first.page.keyboard.press('ArrowLeft');
  const { search } = new URL(first.page.url());

  const { page, panel } = await openPage(search);

  await panel.getByRole('heading', { name: 'Uganda' }).waitFor();
  await page.getByRole('tab', { name: /Table/, selected: true }).waitFor();
  expect(await page.getByRole('radio', { name: /^Unnamed/ }).isChecked()).toBe(true);
});

test('what an address does not mean is said, and the rest is honoured', async () => {
  const { page, panel } = await openPage('?select=state:UGA&view=globe');

  await page.getByRole('alert').getByText('view=globe').waitFor();
  await panel.getByRole('heading', { name: 'Uganda' }).waitFor();
});

test('an id that nothing has is said in words, and a button leads to the search', async () => {
  const { page, panel } = await openPage('?select=state:XXX');
  await panel.getByText('Nothing on record has the id state:XXX.').waitFor();

  await panel.getByRole('button', { name: 'Search by name' }).press('Enter');

  const focused = page.locator(':focus');
  expect(await focused.getAttribute('id')).toBe('search');
});

test('where nothing matches, a button lets go of the filter that hides most', async () => {
  const all = 'oppose reserve abstain conditional support none'.split(' ');
  const query = all.map((family) => `no-stance=${family}`).join('&');
  const { page } = await openPage(`?${query}`);
  await page.getByRole('heading', { name: 'Nothing matches' }).waitFor();

  await page.getByRole('button', { name: 'Show all of “Stance”' }).press('Enter');

  await page.getByRole('treeitem', { name: /^Peru,/ }).waitFor({ state: 'attached' });
});

test('back and forward go through every step there was, and a reload stays where it is', async () => {
  const { page, panel } = await openPage();
  const heading = (name: string) => panel.getByRole('heading', { name, exact: true });
  await lookUp(page, 'Uganda', 'Uganda');
  await heading('Uganda').waitFor();
  await lookUp(page, 'Chile', 'Chile');
  await heading('Chile').waitFor();

  await page.goBack();
  await heading('Uganda').waitFor();
  await page.reload();
  await heading('Uganda').waitFor();
  await page.goForward();
  await heading('Chile').waitFor();

  expect(new URL(page.url()).searchParams.get('select')).toBe('state:CHL');
});

test('an address names the record that it was made for, and a second window finds it the same', async () => {
  const first = await openPage();
  await lookUp(first.page, 'Uganda', 'Uganda');
  const { search } = new URL(first.page.url());

  const { page, panel } = await openPage(search);

  await panel.getByRole('heading', { name: 'Uganda' }).waitFor();
  expect(search).toMatch(/&record=[0-9a-f]{12}$/);
  expect(await page.getByText(/^The record has changed/).count()).toBe(0);
});

test('an address made for another state of the record says so, until the reader moves on', async () => {
  const { page, panel } = await openPage('?select=state:UGA&record=ffffffffffff');
  const notice = page.getByRole('alert').getByText(/^The record has changed since/);
  await notice.waitFor();
  await panel.getByRole('heading', { name: 'Uganda' }).waitFor();

  await page.keyboard.press('Escape');

  await notice.waitFor({ state: 'detached' });
});
