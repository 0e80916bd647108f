import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { emptyFolder } from '../../empty-folder.ts';
import { rowsOf, run, withTable } from './with-table.ts';

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

test('import writes nothing where no row is a position, says how to tell stances, and can be repeated', async () => {
  await using folder = await withTable(['JPN,Japan,t1,Ban,2023,Yes,,x']);
  const words = folder.path('words.csv');
  await writeFile(words, 'word,stance\nYes,supports\n');

  const first = await run(folder);
  const left = await readdir(folder.path());
  const second = await run(folder, '--stances', words);

  expect(first.code).toBe(1);
  expect(first.printed).toContain('nothing imported');
  expect(first.printed).toContain(
    'what a word of the table stands for can be told: --stances FILE, of word,stance',
  );
  expect(first.message).toMatch(/^nothing in .+talks\.csv is a position; see the reasons$/);
  expect(left).toEqual(['talks.csv', 'words.csv']);
  expect(second.code).toBe(0);
  expect(await rowsOf(folder, 'positions')).toMatchObject([{ stance: 'supports' }]);
});
