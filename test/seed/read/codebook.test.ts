import { expect, test } from 'vitest';
import { readIdentity, readRecord } from '../../../seed/read.ts';
import { folderOf } from '../folder-of.ts';
import { tablesOf } from '../tables-of.ts';

test('a codebook is read as it stands, and is part of the state of the record', async () => {
  await using plain = await folderOf(tablesOf());
  await using coded = await folderOf(tablesOf(), { 'CODEBOOK.md': '# How it was coded\n' });

  const { codebook, digest, problems } = await readRecord(coded.path);

  expect(codebook).toBe('# How it was coded\n');
  expect(problems).toEqual([]);
  expect(digest).not.toBe((await readRecord(plain.path)).digest);
  expect((await readIdentity(coded.path)).digest).toBe(digest);
});

test('no record must have a codebook', async () => {
  await using plain = await folderOf(tablesOf());

  expect(await readRecord(plain.path)).toMatchObject({ codebook: null, problems: [] });
});
