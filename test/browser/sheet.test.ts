import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { openPage } from './reader.ts';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };
const INFERENCE = '?select=position:sau-expert-group';
const STEPS = 'From what, and by which step';

test('a sheet peeks with an answer and its weakness, and leaves the picture its room', async () => {
  const { page, panel } = await openPage(INFERENCE, PHONE);

  await panel.getByRole('heading', { name: 'Saudi Arabia opposes the expert group' }).waitFor();
  await panel.getByText('inferred: no source says it').waitFor();
  await page.waitForLoadState('networkidle');

  expect(await panel.getByRole('heading', { name: STEPS }).isVisible()).toBe(false);
  expect((await panel.boundingBox())?.height).toBeLessThan(844 / 4);
});

test('"See why" draws the sheet up at the steps, and its edge lets it down again', async () => {
  const { panel } = await openPage(INFERENCE, PHONE);
  const steps = panel.getByRole('heading', { name: STEPS });
  const edge = panel.getByRole('button', { name: 'The whole sheet' });
  const why = panel.getByRole('button', { name: 'See why' });

  await why.tap();
  await steps.waitFor();
  await expect.poll(() => steps.evaluate((one) => one === document.activeElement)).toBe(true);
  expect(await edge.getAttribute('aria-expanded')).toBe('true');

  await edge.press('Enter');
  await why.waitFor();
  expect(await steps.isVisible()).toBe(false);
});

test('a sheet is drawn up by its edge, and drawn down until it is gone', async () => {
  const { page, panel } = await openPage(INFERENCE, PHONE);
  const why = panel.getByRole('button', { name: 'See why' });
  const drawBy = async (pixels: number) => {
    const box = await panel.getByRole('button', { name: 'The whole sheet' }).boundingBox();
    const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + 10];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, y + pixels, { steps: 4 });
    await page.mouse.up();
  };
  await why.waitFor();

  await drawBy(-120);
  await panel.getByRole('heading', { name: STEPS }).waitFor();
  await drawBy(120);
  await why.waitFor();
  await drawBy(60);

  await panel.waitFor({ state: 'hidden' });
});

test('inferences are left out from the sheet, which then says so', async () => {
  const { page, panel } = await openPage(INFERENCE, PHONE);

  await panel.getByRole('button', { name: 'Leave out inferences' }).tap();

  await panel.getByRole('button', { name: 'Let everything count' }).waitFor();
  expect(await page.getByRole('radio', { name: /^Unnamed/ }).isChecked()).toBe(true);
  expect(await panel.getByRole('button', { name: 'Leave out inferences' }).count()).toBe(0);
});

test('what is chosen in a whole sheet goes on in it; what is chosen in the picture peeks', async () => {
  const { page, panel } = await openPage(INFERENCE, PHONE);
  const edge = panel.getByRole('button', { name: 'The whole sheet' });
  await panel.getByRole('button', { name: 'See why' }).tap();

  await panel.getByRole('button', { name: 'Saudi Arabia', exact: true }).tap();
  await panel.getByRole('heading', { name: 'Saudi Arabia', exact: true }).waitFor();
  expect(await edge.getAttribute('aria-expanded')).toBe('true');

  await page.goBack();
  await panel.getByRole('heading', { name: 'Saudi Arabia opposes the expert group' }).waitFor();
  await expect.poll(() => edge.getAttribute('aria-expanded')).toBe('false');
});

test.each(['light', 'dark'] as const)(
  'a sheet breaks no rule of accessibility, peeking or whole, %s',
  async (colorScheme) => {
    const { page, panel } = await openPage(INFERENCE, { ...PHONE, colorScheme });
    await page.waitForLoadState('networkidle');
    const peeking = await new AxeBuilder({ page }).analyze();

    await panel.getByRole('button', { name: 'See why' }).tap();
    await panel.getByRole('heading', { name: STEPS }).waitFor();
    const whole = await new AxeBuilder({ page }).analyze();

    expect([...peeking.violations, ...whole.violations]).toEqual([]);
  },
);
