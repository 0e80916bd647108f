import { expect, test } from 'vitest';
import { openPage } from './reader.ts';

test('evidence that does not come is said, and trying again brings it', async () => {
  const { page, panel } = await openPage();
  await page.route('**/graphql*', (route) => route.abort());
  await page.getByRole('button', { name: /Who was silent/ }).press('Enter');
  await panel.getByText('The evidence got no answer.').waitFor();

  await page.unroute('**/graphql*');
  await panel.getByRole('button', { name: 'Try again' }).press('Enter');

  await panel
    .getByText(/^Check the span/)
    .first()
    .waitFor();
  expect(await panel.getByText('The evidence got no answer.').count()).toBe(0);
});

test('what was looked at once is not fetched again', async () => {
  const { page, panel } = await openPage('?select=position:uga-due-diligence');
  await panel
    .getByText(/^Check the span/)
    .first()
    .waitFor();
  let asked = 0;
  page.on('request', (request) => {
    if (request.url().endsWith('/graphql')) asked += 1;
  });

  await page.keyboard.press('Escape');
  await panel.getByRole('heading', { name: 'How to read this' }).waitFor();
  await page.keyboard.press('z');
  await panel
    .getByText(/^Check the span/)
    .first()
    .waitFor();

  expect(asked).toBe(0);
});

test('the painted picture is dropped when the canvas stands, and its size stays', async () => {
  const { page } = await openPage();
  await page.locator('.layer.drawn').waitFor();

  await page.waitForFunction(() => document.querySelectorAll('.stage .picture > *').length === 0);

  const height = await page.locator('.stage').evaluate((stage) => stage.clientHeight);
  expect(height).toBeGreaterThan(500);
});

test('the opening picture fits its window: nothing to scroll', async () => {
  const { page } = await openPage();
  await page.locator('.layer.drawn').waitFor();

  const over = await page.locator('.canvas').evaluate((box) => box.scrollHeight - box.clientHeight);

  expect(over).toBeLessThanOrEqual(0);
});

test('before anything is selected, the panel says how the view at hand is read', async () => {
  const { page, panel } = await openPage();
  await panel.getByText(/^Who is against stands left/).waitFor();

  await page.keyboard.press('3');
  await panel.getByText(/^Each text with its clauses in order/).waitFor();

  // The matrix needs the room, until the panel is asked for.
  await page.keyboard.press('2');
  await page.keyboard.press('e');
  await panel.getByText(/An empty cell is no evidence, not neutrality/).waitFor();
  expect(await panel.getByText(/^Who is against stands left/).count()).toBe(0);
});
