import { expect, test } from 'vitest';
import { openPage, pressUntil } from './reader.ts';

test('by keys alone: both ends of the window move, everything follows, and the address has it', async () => {
  const { page } = await openPage('?view=timeline');
  const end = page.getByRole('slider', { name: 'Window to' });
  await pressUntil(page, 'Tab', end);
  expect(await end.getAttribute('aria-valuetext')).toBe('January 2026');

  await page.keyboard.press('Home');
  await page.waitForURL(/to=1962-12/);
  await page.getByText('1 position, 0 changes of clauses: up to December 1962').waitFor();
  for (const to of ['1982-10', '2019-02', '2019-03', '2020-10', '2020-11']) {
    await page.keyboard.press('ArrowRight');
    await page.waitForURL((url) => url.searchParams.get('to') === to);
  }

  const moments = page.getByRole('region', { name: 'What happened when' });
  await moments.getByRole('heading', { name: '17 November 2020' }).waitFor();
  expect(await moments.getByRole('heading', { name: /2025/ }).count()).toBe(0);
  expect(await page.getByRole('treeitem', { name: /^Peru,/ }).count()).toBe(0);
  await page.keyboard.press('7');
  await page.getByRole('table', { name: 'Positions that are drawn' }).waitFor();
  expect(await page.getByRole('row', { name: /^Peru/ }).count()).toBe(0);
});

test('dragging over columns brushes a window, a click shows one column, and again all', async () => {
  const { page } = await openPage('?view=timeline');
  const middle = async (name: RegExp) => {
    const box = await page.getByRole('button', { name }).boundingBox();
    return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + 60 };
  };
  await page.getByRole('button', { name: /^December 2025: / }).waitFor();
  const [from, to] = [await middle(/^November 2020: /), await middle(/^November 2025: /)];

  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.getByText(/: November 2020 to November 2025/).waitFor();
  expect(new URL(page.url()).searchParams.has('from')).toBe(false);
  await page.mouse.up();
  await page.waitForURL(/from=2020-11&to=2025-11/);

  await page.mouse.click(from.x, from.y);
  await page.waitForURL(/from=2020-11&to=2020-11/);
  await page.mouse.click(from.x, from.y);
  await page.waitForURL((url) => !url.searchParams.has('from'));
});

test('what became of clauses stands at its event, and leads to the clause', async () => {
  const { page, panel } = await openPage('?view=timeline&from=2025-12');
  const moments = page.getByRole('region', { name: 'What happened when' });
  await moments.getByRole('heading', { name: 'Final hours of the UNEA-7 talks' }).waitFor();

  await moments.getByRole('button', { name: /^Due diligence: dropped/ }).press('Enter');

  await panel.getByRole('heading', { name: 'Due diligence' }).waitFor();
});

test('the axis has a twin in words and numbers', async () => {
  const { page } = await openPage('?view=timeline&from=2025-11&below=table');

  const row = page.getByRole('row', { name: /^December 2025/ });
  await row.getByText('Final hours of the UNEA-7 talks').waitFor();
  expect(await page.getByRole('row', { name: /2020/ }).count()).toBe(0);
});

test('a window from the address is shown, and let go by a button', async () => {
  const { page } = await openPage('?view=timeline&from=2026');
  const begin = page.getByRole('slider', { name: 'Window from' });
  await begin.waitFor();
  expect(await begin.getAttribute('aria-valuetext')).toBe('2026');

  await page.getByRole('button', { name: 'All dates' }).press('Enter');

  await page.getByRole('heading', { name: 'No date on record' }).waitFor();
});

test('playing shows one column more at a time, and a pause makes that the window of every view', async () => {
  const { page } = await openPage('?view=timeline');
  await page.getByRole('button', { name: 'Play' }).press('Enter');
  await page.getByText(/: up to October 1982/).waitFor();

  await page.getByRole('button', { name: 'Pause' }).press('Enter');
  await page.waitForURL(/to=/);

  await page.getByRole('button', { name: 'A step on' }).press('Enter');
  await page.getByRole('button', { name: 'Play' }).waitFor();
});

test('who wants no motion steps by hand, and nothing plays', async () => {
  const { page } = await openPage('?view=timeline&to=2019-03', { reducedMotion: 'reduce' });

  await page.getByRole('button', { name: 'A step back' }).press('Enter');

  await page.waitForURL(/to=2019-02/);
  expect(await page.getByRole('button', { name: 'Play' }).count()).toBe(0);
});
