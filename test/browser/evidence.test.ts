import { expect, test } from 'vitest';
import { openPage } from './reader.ts';

const BINDING = '?select=clause:unea7-minerals-draft/binding-rules';

test('what the dial leaves out is said, and never passes for no evidence', async () => {
  const { page, panel } = await openPage(BINDING);
  await panel.getByRole('heading', { name: 'Talks on binding rules' }).waitFor();
  const others = await panel.getByText(/^No evidence on \d+ other actors/).textContent();

  await page.getByRole('radio', { name: /^Named/ }).press('Space');

  await panel.getByText('7 positions on record are left out here').waitFor();
  expect(await panel.getByText(/^No evidence on \d+ other actors/).textContent()).toBe(others);
});

test('the panel, the status line and the opening tell the same number of actors against a text', async () => {
  const { page, panel } = await openPage();
  const row = panel.getByRole('button', { name: /^Draft by Colombia and Oman 5 against/ });

  await row.click();

  await panel.getByRole('heading', { name: 'Against 5 in 8 positions' }).waitFor();
  await page
    .getByText('Draft by Colombia and Oman: 5 against, 1 with reservations, 2 for.')
    .first()
    .waitFor();
});

test('a position that the dial leaves out says so, and a button lets it count again', async () => {
  const { page, panel } = await openPage('?select=position:sau-expert-group&dial=own_words');

  await panel.getByText('1 position on record is left out here').waitFor();
  await panel.getByRole('button', { name: 'Let everything count' }).press('Enter');

  await panel.getByText('left out here').waitFor({ state: 'detached' });
  expect(await page.getByRole('radio', { name: /^Inferred/ }).isChecked()).toBe(true);
});

test('a text names who takes the other side on its issue elsewhere', async () => {
  const { panel } = await openPage('?select=clause:unea7-minerals-draft/due-diligence');

  await panel.getByRole('heading', { name: 'Room to move' }).waitFor();

  await panel.getByRole('button', { name: /^Uganda commits to due-diligence/ }).waitFor();
});

test('an evidence opens to the span, its whole hash and its source, so that it can be checked', async () => {
  const { panel } = await openPage('?select=position:uga-due-diligence');

  await panel
    .getByText(/^Check the span/)
    .first()
    .press('Enter');

  const hash = panel.getByText(/^[0-9a-f]{64}$/).first();
  await hash.waitFor();
  expect(
    await panel
      .getByText(/evidence:.* · source:/)
      .first()
      .isVisible(),
  ).toBe(true);
});
