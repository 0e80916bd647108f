import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { emptyFolder } from '../../empty-folder.ts';
import { run, withTable } from './with-table.ts';

test('import refuses what is no UTF-8, and writes nothing', async () => {
  await using folder = await emptyFolder();
  await writeFile(folder.path('talks.csv'), Uint8Array.of(0x61, 0xff, 0x0a));

  const { code, message } = await run(folder);

  expect(code).toBe(1);
  expect(message).toMatch(/talks\.csv cannot be read: it is no UTF-8$/);
  expect(await readdir(folder.path())).toEqual(['talks.csv']);
});

test('import leaves a record alone whose datapackage.json is broken', async () => {
  await using folder = await withTable(['JPN,Japan,t1,Ban,2023,support,,x']);
  await mkdir(folder.path('record'));
  await writeFile(folder.path('record', 'datapackage.json'), '{');

  const { code, message } = await run(folder);

  expect(code).toBe(1);
  expect(message).toMatch(/datapackage\.json is no JSON: mend it first$/);
  expect(await readdir(folder.path('record'))).toEqual(['datapackage.json']);
});
