import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { openPage, pressUntil } from './reader.ts';

const BESIDE = '?view=compare&compare=state:UGA&compare=state:COL';
const CONNECTED = '?view=path&end=state:SAU&end=org:icglr';

test('by keys alone: an actor is compared with another, who is found by name', async () => {
  const { page, panel } = await openPage('?select=state:UGA');
  await panel.getByRole('heading', { name: 'Uganda' }).waitFor();
  await page.keyboard.press('c');
  await page.getByRole('heading', { name: 'Compare Uganda with whom?' }).waitFor();

  await pressUntil(page, 'Tab', page.getByRole('combobox', { name: 'Add an actor' }));
  await page.keyboard.type('Colom');
  await page.getByRole('option', { name: 'Colombia' }).waitFor();
  await page.keyboard.press('Enter');

  const grid = page.getByRole('grid', { name: 'Side by side, topic by topic' });
  await grid.getByRole('columnheader', { name: 'Colombia' }).waitFor();
  const row = grid.getByRole('row', { name: /^Binding rules/ });
  expect(await row.ariaSnapshot()).toMatch(/opposes.*proposes/s);
  expect(new URL(page.url()).searchParams.getAll('compare')).toEqual(['state:UGA', 'state:COL']);
});

test('differences stand first, agreements on demand, and a cell leads to its evidence', async () => {
  const { page, panel } = await openPage(BESIDE);
  const grid = page.getByRole('grid', { name: 'Side by side, topic by topic' });
  const first = grid.getByRole('rowheader').first();
  await first.waitFor();
  expect(await grid.getByRole('row').nth(1).textContent()).toMatch(/^They disagree/);

  await page.getByRole('radio', { name: 'Agreements' }).press('Space');
  await page.waitForURL(/first=agreements/);
  await grid
    .getByRole('gridcell', { name: /opposes/ })
    .first()
    .click();

  await panel.getByRole('heading', { name: /^Uganda opposes/ }).waitFor();
  await page.goBack();
  expect(new URL(page.url()).searchParams.get('select')).toBeNull();
});

test('the panel leads to a connection: told, drawn, and each step with what shows it', async () => {
  const { page, panel } = await openPage('?select=state:SAU');
  await panel.getByRole('button', { name: 'How is it connected to …' }).press('Enter');
  await page.getByRole('combobox', { name: 'To' }).and(page.locator(':focus')).waitFor();

  await page.keyboard.type('Great Lakes');
  await page.getByRole('option', { name: 'International Conference' }).waitFor();
  await page.keyboard.press('Enter');

  const way = page.getByRole('article', { name: /^Saudi Arabia opposes/ }).first();
  await way.waitFor();
  await way.getByText('Evidence, 1 span').last().press('Enter');
  const read = await way.ariaSnapshot();
  expect(read).toContain(
    'Uganda is a member of International Conference on the Great Lakes Region',
  );
  expect(read).toContain('several observers, not named');
  expect(read).toMatch(/Check the span/);
});

test('a connection goes over what the dial lets through, and says so where there is none', async () => {
  const { page } = await openPage(`${CONNECTED}&dial=record`);

  await page
    .getByRole('heading', { name: /^Nothing that the filters let through leads from Saudi Arabia/ })
    .waitFor();

  await page.getByText('no evidence that there is none', { exact: false }).waitFor();
});

test('what the address names and the record does not is said, and the other end stays', async () => {
  const { page } = await openPage('?view=path&end=state:XXX&end=org:icglr');

  await page.getByText(/names something that is not here.*end=state:XXX/).waitFor();

  await page
    .getByRole('button', { name: 'International Conference', exact: false })
    .first()
    .waitFor();
});

test.each([
  ['side by side, light', BESIDE, { colorScheme: 'light' }],
  ['side by side, dark', `${BESIDE}&compare=state:SAU&compare=org:icmm`, { colorScheme: 'dark' }],
  ['side by side, narrow', BESIDE, { viewport: { width: 390, height: 844 } }],
  ['a beginning', '?view=compare', {}],
  ['a connection, light', CONNECTED, { colorScheme: 'light' }],
  ['a connection, dark', CONNECTED, { colorScheme: 'dark' }],
  ['a connection, narrow', CONNECTED, { viewport: { width: 390, height: 844 } }],
] as const)('%s breaks no rule of accessibility', async (_, query, options) => {
  const { page } = await openPage(query, options);
  await page.getByText('How was this computed?').or(page.getByText('Who is to stand')).waitFor();

  const { violations } = await new AxeBuilder({ page }).analyze();

  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
