import { expect, test } from 'vitest';
import { lookUp, openPage, pressUntil } from './reader.ts';

test('by keys alone: Saudi Arabia opposes the expert group by inference, from two positions', async () => {
  const { page, panel } = await openPage();

  await lookUp(page, 'KSA', 'Saudi Arabia');
  await panel.getByRole('heading', { name: 'Saudi Arabia' }).waitFor();
  await page.keyboard.press('o');
  await page
    .getByRole('treeitem', { name: /^Saudi Arabia/ })
    .and(page.locator(':focus'))
    .waitFor();
  await page.keyboard.press('ArrowRight');
  const position = page.getByRole('treeitem', { name: 'Saudi Arabia opposes the expert group' });
  await pressUntil(page, 'ArrowDown', position);
  await page.keyboard.press('Enter');
  await panel.getByRole('heading', { name: 'Saudi Arabia opposes the expert group' }).waitFor();
  await panel.getByRole('heading', { name: 'From what, and by which step' }).waitFor();

  const read = await panel.ariaSnapshot();
  expect(read).toContain('inferred: no source says it');
  expect(read).toContain('It follows from 2 positions');
  expect(read).toMatch(/opposes: Another body/);
  expect(read).toMatch(/opposes: Talks on binding rules/);
  expect(read).toContain('no source says that the body refused is this group');
});

test('by keys alone: Uganda and the ICGLR, as GI-TOC alleges it', async () => {
  const { page, panel } = await openPage();

  const question = page.getByRole('button', { name: /Where does Uganda contradict/ });
  await pressUntil(page, 'Tab', question);
  await page.keyboard.press('Enter');
  await panel.getByRole('heading', { name: /^Uganda/ }).waitFor();

  const read = await panel.ariaSnapshot();
  expect(read).toContain('Alleged by Global Initiative Against Transnational Organized Crime');
  expect(read).toMatch(/Uganda commits to due-diligence commitments/);
  expect(read).toMatch(/Uganda opposes due diligence/);
  expect(read).toMatch(/Uganda was asked by Mongabay for comment .* and gave no answer/);
  expect(read).toContain('that the claim itself was put to it is not on record');
});

test('by keys alone: China on scope, silent during the talks and satisfied with the wording', async () => {
  const { page, panel } = await openPage();

  await lookUp(page, '中国', 'China');
  await panel.getByRole('heading', { name: 'China' }).waitFor();
  await page.keyboard.press('o');
  await page
    .getByRole('treeitem', { name: /^China/ })
    .and(page.locator(':focus'))
    .waitFor();
  await page.keyboard.press('ArrowRight');
  const tree = page.getByRole('tree', { name: 'Outline' });
  await tree
    .getByRole('treeitem', { name: /^China was silent on/ })
    .first()
    .waitFor();
  await tree
    .getByRole('treeitem', { name: /^China supports the final resolution/ })
    .first()
    .waitFor();
  const scope = tree.getByRole('treeitem', {
    name: /^China opposes supply chains in UNEA's scope/,
  });
  await pressUntil(page, 'ArrowDown', scope);
  await page.keyboard.press('Enter');
  await panel.getByRole('heading', { name: /^China opposes supply chains/ }).waitFor();
  await panel.getByText('Voiced by').waitFor();

  const onScope = await panel.ariaSnapshot();
  expect(onScope).toContain('in its own words');
  expect(onScope).toContain('Nana Zhao');

  await pressUntil(
    page,
    'ArrowUp',
    tree.getByRole('treeitem', { name: /^China supports the final/ }),
  );
  await page.keyboard.press('Enter');
  await panel.getByText(/satisfied/).waitFor();
});

test('an actor that was asked for comment and gave none is not called silent', async () => {
  const { page, panel } = await openPage();

  await lookUp(page, 'Chile', 'Chile');

  await panel.getByText(/Asked for comment by Mongabay; no answer came/).waitFor();
});
