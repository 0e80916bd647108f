import { expect, test } from 'vitest';
import { openPage, pressUntil } from './reader.ts';

test('the head names version, licence, digest and state of proof', async () => {
  const { page } = await openPage();

  const head = await page.getByRole('banner').ariaSnapshot();

  expect(head).toMatch(/v\d+\.\d+\.\d+ · CC-BY-4\.0 · digest [0-9a-f]{8}/);
  expect(head).toContain('spans not proved here');
});

test('by keys alone: from an evidence to its source, and what rests on that alone', async () => {
  const { page, panel } = await openPage('?select=position:uga-due-diligence');
  await panel.getByText(/^Check the span/).waitFor();
  await page.keyboard.press('e');

  const source = panel.getByRole('button', { name: /^Global Initiative/ });
  await pressUntil(page, 'Tab', source);
  await page.keyboard.press('Enter');

  await panel.getByRole('heading', { name: '[Comment on the Colombia-Oman resolution]' }).waitFor();
  await panel.getByRole('heading', { name: /^Rests on it alone/ }).waitFor();
  await panel.getByText(/spans of it are evidence: \d+ not proved/).waitFor();
  await panel.getByRole('button', { name: /^Uganda opposes due diligence/ }).waitFor();
});

test('a claim and a position can be complained about, by id and digest', async () => {
  const { page, panel } = await openPage('?select=position:uga-due-diligence');
  const report = panel.getByRole('link', { name: 'Report an error' });
  expect(decodeURIComponent((await report.getAttribute('href')) ?? '')).toMatch(
    /^mailto:.*Id: position:uga-due-diligence\n.*Digest: [0-9a-f]{64}/s,
  );

  await page.getByRole('button', { name: /Where does Uganda contradict/ }).press('Enter');
  await panel.getByText(/^Alleged by/).waitFor();

  expect(await report.getAttribute('href')).toContain('claim%3A');
});

test('by keys alone: the coverage is walked cell by cell, and Enter opens what a cell holds', async () => {
  const { page, panel } = await openPage();
  await pressUntil(page, 'Tab', page.getByRole('button', { name: 'Coverage' }));
  await page.keyboard.press('Enter');
  const grid = page.getByRole('grid', { name: 'Actors by issues' });
  await pressUntil(page, 'Tab', grid.getByRole('columnheader', { name: 'Actor' }));

  await page.keyboard.press('ArrowDown');
  await pressUntil(page, 'ArrowRight', grid.getByRole('gridcell', { name: /from \d+ sources?$/ }));
  await page.keyboard.press('Enter');

  await panel.getByRole('heading', { name: 'Evidence' }).waitFor();
});

test('the method page renders the codebook, and the address leads there', async () => {
  const { page } = await openPage('?view=method');

  await page.getByRole('heading', { name: 'What counts as a position' }).waitFor();

  expect(await page.getByRole('cell', { name: 'named_witness' }).count()).toBe(1);
});
