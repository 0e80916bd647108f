import { expect, test } from 'vitest';
import { openPage, pressUntil } from './reader.ts';

const MOVED =
  '?view=coalitions&if=state:UGA~clause:unea7-minerals-draft/due-diligence~supports' +
  '&if=state:UGA~clause:unea7-minerals-draft/binding-rules~supports';

test('the camps can be read as a table, and a member leads to its panel', async () => {
  const { page, panel } = await openPage('?view=coalitions');
  await page.getByText(/^The picture as a table/).press('Enter');
  const grid = page.getByRole('grid', { name: 'Who is in which camp' });
  await pressUntil(page, 'Tab', grid.getByRole('columnheader', { name: 'Actor' }));

  await pressUntil(page, 'ArrowDown', grid.getByRole('rowheader', { name: 'Saudi Arabia' }));
  await page.keyboard.press('Enter');

  await panel.getByRole('heading', { name: 'Saudi Arabia' }).waitFor();
});

test('what if Uganda moved: marked as hypothetical, beside the record, in the address', async () => {
  const { page } = await openPage(MOVED);
  const region = page.getByRole('region', { name: /^What if/ });
  const row = region.getByRole('row', { name: /^Uganda stays there in/ });
  await row.waitFor();

  const cells = await row.getByRole('cell').allTextContents();
  expect(cells[0]).not.toBe(cells[1]);
  await region.getByText('hypothetical, not on the record').waitFor();

  await region.getByRole('button', { name: 'take back' }).first().press('Enter');
  await page.waitForURL((url) => url.searchParams.getAll('if').length === 1);
});

test('by keys alone: a stance is supposed', async () => {
  const { page } = await openPage('?view=coalitions&select=state:PER');
  const region = page.getByRole('region', { name: /^What if/ });
  await region
    .getByRole('combobox', { name: 'On' })
    .selectOption({ label: 'Talks on binding rules' });
  expect(new URL(page.url()).searchParams.has('if')).toBe(false);
  await region.getByRole('button', { name: 'Suppose support' }).press('Enter');
  await page.waitForURL(/if=state:PER/);

  await region.getByRole('radio', { name: 'with conditions' }).press('Space');

  await page.waitForURL(/conditional/);
  await region.getByRole('row', { name: /^Camp of Peru/ }).waitFor();
});

test('the clause that is selected is what somebody is supposed to move on', async () => {
  const { page } = await openPage(
    '?view=coalitions&select=clause:unea7-minerals-draft/due-diligence',
  );
  const region = page.getByRole('region', { name: /^What if/ });
  await region.getByRole('combobox', { name: 'Who' }).selectOption({ label: 'Uganda' });

  await region.getByRole('button', { name: 'Suppose support' }).press('Enter');

  await page.waitForURL(
    ({ searchParams }) =>
      searchParams.get('if') === 'state:UGA~clause:unea7-minerals-draft/due-diligence~supports',
  );
});

test('the camps by another method stand in the address, and say how they were computed', async () => {
  const { page } = await openPage('?view=coalitions');
  await page.getByRole('radio', { name: 'Louvain' }).press('Space');
  await page.waitForURL(/camps=louvain/);

  await page.getByText('How was this computed? (camps)').press('Enter');

  await page.getByRole('group', { name: 'Cypher' }).waitFor();
});

test('an actor is dragged to another stance: camps follow, the address says it, and undo takes it back', async () => {
  const { page } = await openPage(
    '?view=coalitions&select=clause:unea7-minerals-draft/due-diligence',
  );
  const region = page.getByRole('region', { name: /^What if/ });
  const lane = (name: string) =>
    region
      .getByRole('listitem')
      .filter({ has: page.getByText(name, { exact: true }) })
      .first();
  await lane('opposes').getByText('UGA', { exact: true }).waitFor();

  await lane('opposes').getByText('UGA', { exact: true }).dragTo(lane('supports'));

  await page.waitForURL(/if=state:UGA.*due-diligence.*supports/);
  await region.getByRole('row', { name: /^Camp of Uganda/ }).waitFor();
  await lane('supports').getByText('What if').waitFor({ state: 'attached' });
  await page.keyboard.press('z');
  await page.waitForURL((url) => !url.searchParams.has('if'));
});

test('ties by another relation and division stand in the address, and say their formula', async () => {
  const { page } = await openPage('?view=coalitions&select=state:UGA');
  await page.getByRole('radio', { name: 'Clash', exact: true }).press('Space');
  await page.waitForURL(/relation=conflict/);
  await page.getByRole('combobox', { name: 'Divided by' }).selectOption({ label: 'topics shared' });
  await page.waitForURL(/norm=agreement/);
  await page.getByRole('region', { name: 'Ties of Uganda' }).waitFor();

  await page.getByText('How was this computed? (ties)').press('Enter');

  await page
    .getByText(/conflict\(/)
    .last()
    .waitFor();
});

test('what is supposed of a text that is not on record is said, and the camps come', async () => {
  const { page } = await openPage('?view=coalitions&if=state:UGA~clause:none~supports');

  await page.getByRole('alert').getByText('if=state:UGA~clause:none~supports').waitFor();
  await page.getByText(/^\d+ camps/).waitFor();
});

test('the sides make room for the picture, come back by hand, and with what is selected', async () => {
  const { page, panel } = await openPage('?view=coalitions');
  const facets = page.getByRole('checkbox', { name: /^opposes/ });
  await page.getByRole('button', { name: 'Show the filters' }).waitFor();
  expect(await facets.count()).toBe(0);

  await page.locator('.camp-mark text', { hasText: 'SAU' }).click();
  await panel.getByRole('heading', { name: 'Saudi Arabia' }).waitFor();
  expect(await facets.count()).toBe(0);
  await page.getByRole('button', { name: 'Show the filters' }).press('Enter');

  await facets.waitFor();
  await expect.poll(() => page.locator(':focus').getAttribute('id')).toBe('search');
  await page.getByRole('tab', { name: /Matrix/ }).click();
  await page.getByRole('grid').waitFor();
  expect(await facets.count()).toBe(1);
});

test('clashes between camps are drawn with their number, a supposed move as a bow to the new camp', async () => {
  const { page } = await openPage(`${MOVED}&if=state:UGA~instrument:unea7-minerals-draft~supports`);
  const figure = page.locator('.camps-picture');

  await expect
    .poll(() => figure.locator('.camp-clashes text').first().textContent())
    .toMatch(/^\d+ clashes$/);

  expect(await figure.locator('.camp-moves title').textContent()).toBe('Uganda would stand here');
});
