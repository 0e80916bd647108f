import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { openPage, pressUntil } from './reader.ts';

test('a tour is walked by keyboard: each step shows its view and says what there is to see', async () => {
  const { page, panel, complaints } = await openPage();
  const tour = page.getByRole('region', { name: /^Tour/ });

  await page.getByRole('button', { name: /^Tour: How the expert group was lost/ }).press('Enter');
  await tour.getByText('1 of 9').waitFor();
  await pressUntil(page, 'Tab', tour.getByRole('button', { name: 'Next' }));
  for (const _ of 'two three four'.split(' ')) await page.keyboard.press('Enter');

  await tour.getByRole('heading', { name: 'What is inferred, and says so' }).waitFor();
  await panel.getByRole('heading', { name: /^Saudi Arabia opposes/ }).waitFor();
  expect(new URL(page.url()).searchParams.get('select')).toBe('position:sau-expert-group');
  expect(complaints).toEqual([]);
});

test('each step has its address: back and forward go from step to step, and a reload stays', async () => {
  const { page } = await openPage();
  const tour = page.getByRole('region', { name: /^Tour/ });
  await page.getByRole('button', { name: /^Tour/ }).press('Enter');
  await tour.getByText('1 of 9').waitFor();
  await tour.getByRole('button', { name: 'Next' }).press('Enter');
  await tour.getByText('2 of 9').waitFor();
  await tour.getByRole('button', { name: 'Next' }).press('Enter');
  await page.waitForURL(/tour=1-3/);

  await page.goBack();
  await tour.getByText('2 of 9').waitFor();
  await page.goForward();
  await tour.getByText('3 of 9').waitFor();
  await page.reload();

  await tour.getByText('3 of 9').waitFor();
  await page.getByRole('button', { name: /^Tour/, pressed: true }).waitFor();
});

test('a step that no story has is said to be unknown', async () => {
  const { page } = await openPage('?tour=1-77');

  await page.getByText(/names something that is not here.*tour=1-77/).waitFor();
});

test('the last step ends the tour, and the view stays', async () => {
  const { page } = await openPage('?select=state:UGA');
  const tour = page.getByRole('region', { name: /^Tour/ });
  await page.getByRole('button', { name: /^Tour/ }).press('Enter');
  await tour.getByText('1 of 9').waitFor();
  const next = tour.getByRole('button', { name: 'Next' });
  while ((await next.count()) > 0) await next.click();

  await tour.getByRole('button', { name: 'End the tour' }).press('Enter');

  await tour.waitFor({ state: 'detached' });
  expect(new URL(page.url()).searchParams.get('select')).toBe('instrument:unea7-minerals-final');
});

test.each([
  ['wide', { width: 1440, height: 900 }],
  ['narrow', { width: 390, height: 844 }],
] as const)('a %s tour breaks no rule of accessibility', async (_, viewport) => {
  const { page } = await openPage('', { viewport });
  await page.getByRole('button', { name: /^Tour/ }).press('Enter');
  await page.getByRole('region', { name: /^Tour/ }).waitFor();

  const { violations } = await new AxeBuilder({ page }).analyze();

  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
