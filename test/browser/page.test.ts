import { expect, test } from 'vitest';
import { openBarePage, openPage, pressUntil } from './reader.ts';

test('the canvas takes over, no other host is asked, and the console stays empty', async () => {
  const { page, hosts, complaints } = await openPage('?select=state:SAU');
  await page.locator('.layer.drawn').waitFor();
  for (const tab of await page.getByRole('tab').all()) {
    await tab.press('Enter');
    await page.waitForLoadState('networkidle');
  }
  await page.getByRole('tab', { name: /Table/ }).press('Enter');
  await page.getByRole('table').waitFor();

  expect([...hosts]).toEqual([new URL(page.url()).host]);
  expect(complaints).toEqual([]);
});

test('colours follow the system until the reader chooses, and stay chosen', async () => {
  const { page } = await openPage('', { colorScheme: 'dark' });
  const theme = () => page.locator('html').getAttribute('data-theme');
  expect(await theme()).toBe('dark');

  await pressUntil(page, 'Tab', page.getByRole('button', { name: /^Colours/ }));
  await page.keyboard.press('Enter');
  expect(await theme()).toBe('light');

  await page.reload();
  expect(await theme()).toBe('light');
});

test('the dial leaves inferences out of the picture and of the outline', async () => {
  const { page } = await openPage('?select=clause:unea7-minerals-draft/expert-group');
  const panel = page.getByRole('complementary', { name: 'Evidence' });
  await panel.getByRole('heading', { name: /^Against/ }).waitFor();

  await page.getByRole('radio', { name: /^Unnamed/ }).press('Space');

  await panel.getByRole('heading', { name: /^Against/ }).waitFor({ state: 'detached' });
});

test('the keys are listed, and Escape closes the list', async () => {
  const { page } = await openPage();

  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keys' }).waitFor();
  await page.keyboard.press('Escape');

  await page
    .getByRole('dialog', { name: 'Keys' })
    .waitFor({ state: 'detached' })
    .catch(() => {});
  expect(await page.getByRole('dialog', { name: 'Keys' }).count()).toBe(0);
});

test('undo takes back a selection, and redo takes it again', async () => {
  const { page, panel } = await openPage();
  await page.getByRole('button', { name: /Who was silent/ }).press('Enter');
  const heading = panel.getByRole('heading', { name: /^China was silent/ });
  await heading.waitFor();

  await page.keyboard.press('z');
  await heading.waitFor({ state: 'detached' });
  await page.keyboard.press('Shift+Z');
  await heading.waitFor();
});

test('a server that is gone is said, and trying again brings the record', async () => {
  const { page } = await openBarePage('', {}, (bare) =>
    bare.route('**/graphql*', (route) => route.abort()),
  );
  await page.getByRole('alert').getByText('The server does not answer').waitFor();

  await page.unroute('**/graphql*');
  await page.getByRole('button', { name: 'Try again' }).press('Enter');

  await page.getByRole('heading', { level: 1, name: 'UNEA-7 minerals and metals' }).waitFor();
});

test('half a record is not shown: an incomplete load is said', async () => {
  const { page } = await openBarePage('', {}, (bare) =>
    bare.route('**/graphql*', (route) =>
      route.fulfill({
        status: 503,
        json: { errors: [{ message: 'half', extensions: { code: 'INCOMPLETE_LOAD' } }] },
      }),
    ),
  );

  await page.getByRole('alert').getByText('is not whole yet').waitFor();
});

test('a long facet counts as many sources and issues as the page does elsewhere', async () => {
  const { page } = await openPage('?view=coverage');
  const summary = (title: string) => page.locator('summary', { hasText: title });

  const [sources, topics] = await Promise.all([
    page
      .getByText(/known from \d+ sources/)
      .first()
      .textContent(),
    page.locator('thead th').count(),
  ]);

  expect(sources).toContain(`from ${await summary('Sources').locator('.num').textContent()} `);
  // The first heading is that of the actors.
  expect(await summary('Issues').locator('.num').textContent()).toBe(String(topics - 1));
});

test('a value of a long facet is found by its name, accents or not', async () => {
  const { page } = await openPage();
  await page.locator('summary', { hasText: 'Issues' }).press('Enter');
  const field = page.getByRole('searchbox', { name: 'Find by name: Issues' });

  await field.fill('TRACEABÍLITY');
  await page.getByRole('checkbox', { name: /^Traceability/ }).press('Space');
  await page.waitForURL(/no-issue=/);
  await field.fill('nothing of that name');

  await page.getByText('None is called that.').waitFor();
});
