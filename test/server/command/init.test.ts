import { readFile, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readRecord } from '../../../seed/read.ts';
import { checkCommand } from '../../../server/command/check.ts';
import { initCommand } from '../../../server/command/init.ts';
import { verifyCommand } from '../../../server/command/verify.ts';
import { emptyFolder } from '../../empty-folder.ts';
import { runOne } from './run-one.ts';

test('init writes a record that passes check and verify without an error or a warning', async () => {
  await using folder = await emptyFolder();
  const [record, texts] = [folder.path('My talks'), folder.path('My talks', 'texts')];

  expect((await runOne(initCommand, [record])).code).toBe(0);

  const check = await runOne(checkCommand, [record, '--sources', texts]);
  const verify = await runOne(verifyCommand, [record, '--sources', texts]);
  expect(check.printed).toEqual([expect.stringMatching(/^\d+ rows: 0 errors, 0 warnings$/)]);
  expect(verify.printed.at(-2)).toBe('3 spans: 3 PROVED, 0 CHANGED, 0 SOURCE_NOT_SUPPLIED');
});

test('init names the record after its folder, and takes title and licence', async () => {
  await using folder = await emptyFolder();

  await runOne(initCommand, [folder.path('My talks'), '--title', 'Talks', '--licence', 'CC0-1.0']);

  expect((await readRecord(folder.path('My talks'))).head).toEqual({
    name: 'my-talks',
    title: 'Talks',
    version: '0.1.0',
    licence: 'CC0-1.0',
  });
});

test('init explains every table and every list of words', async () => {
  await using folder = await emptyFolder();

  await runOne(initCommand, [folder.path('record')]);

  const guide = await readFile(folder.path('record', 'README.md'), 'utf8');
  expect(guide).toContain('### evidence.csv');
  expect(guide).toContain('- `stance`: proposes, commits, supports');
});

test('init touches nothing where the folder is not empty', async () => {
  await using folder = await emptyFolder();
  await writeFile(folder.path('mine.txt'), 'mine');

  const { code, message } = await runOne(initCommand, [folder.path()]);

  expect(code).toBe(1);
  expect(message).toMatch(/with 1 files; allowed is a folder that is empty, or not there yet$/);
});

test('init refuses a name that is none', async () => {
  await using folder = await emptyFolder();

  const { message } = await runOne(initCommand, [folder.path('a'), '--name', 'Ä b']);

  expect(message).toBe('--name: found "Ä b"; allowed is lower-case letters, digits and hyphens');
});
