import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { openPage } from './reader.ts';

test('each heading sorts, says so, and stands in the address; what is shown is copied as CSV', async () => {
  const { page } = await openPage('?view=table&dial=own_words', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const table = page.getByRole('table', { name: 'Positions that are drawn' });
  const heading = (name: string) => table.getByRole('columnheader', { name });
  await heading('Actor').waitFor();
  expect(await heading('Actor').getAttribute('aria-sort')).toBe('ascending');

  await heading('Date').getByRole('button').press('Enter');
  await page.waitForURL(/sort-table=date/);
  await heading('Date').getByRole('button').press('Enter');
  await page.waitForURL(/sort-table=-date/);
  expect(await heading('Date').getAttribute('aria-sort')).toBe('descending');
  expect(await heading('Actor').getAttribute('aria-sort')).toBe('none');

  await page.getByRole('button', { name: 'Copy as CSV' }).press('Enter');
  await page.getByText('copied').waitFor();
  const shown = await table
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => row.querySelector('td.num')?.textContent ?? ''));
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const rows: readonly Record<string, string>[] = parse(copied, { columns: true });
  expect(shown.length).toBeGreaterThan(20);
  expect(rows.map((row) => row['Date'])).toEqual(shown);
});
