import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './reader.ts';

test('a row of questions that goes on says so, and a press brings the rest', async () => {
  const { page } = await openPage('', { viewport: { width: 1024, height: 768 } });
  const questions = page.getByRole('navigation', { name: 'Questions' });
  const last = questions.getByRole('button', { name: /^What could all camps accept/ });
  const on = questions.getByRole('button', { name: 'On along the row' });
  expect(await questions.getByRole('button', { name: 'Back along the row' }).count()).toBe(0);
  expect(await isInside(last, questions)).toBe(false);

  await expect.poll(() => pressAll(on)).toBe(0);

  expect(await questions.getByRole('button', { name: 'Back along the row' }).count()).toBe(1);
});

test('at 1440 px five questions stand in full', async () => {
  const { page } = await openPage();
  const questions = page.getByRole('navigation', { name: 'Questions' });
  const fifth = questions.getByRole('button', { name: /^What could all camps accept/ });

  await fifth.getByText('nothing yet').waitFor();

  expect(await isInside(fifth, questions)).toBe(true);
});

/** Presses what is found, and tells how many that were. */
function pressAll(found: Locator): Promise<number> {
  return found.evaluateAll((elements) => {
    for (const element of elements) if (element instanceof HTMLElement) element.click();
    return elements.length;
  });
}

/** Whether something is between the sides of another, and clear of what fades there. */
async function isInside(one: Locator, other: Locator): Promise<boolean> {
  const [inner, outer] = await Promise.all([one.boundingBox(), other.boundingBox()]);
  if (inner === null || outer === null) return false;
  const FADE = 32;
  return inner.x >= outer.x && inner.x + inner.width <= outer.x + outer.width - FADE;
}
