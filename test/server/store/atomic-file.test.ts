import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { createWhole, flush, replaceFile } from '../../../server/store/atomic-file.ts';
import { emptyFolder } from '../../empty-folder.ts';

test('a file is created where there is none, and nothing else is left', async () => {
  await using folder = await emptyFolder();

  expect(await createWhole(folder.path('lock.json'), 'mine')).toBe(true);

  expect(await readFile(folder.path('lock.json'), 'utf8')).toBe('mine');
  expect(await readdir(folder.path())).toEqual(['lock.json']);
});

test('a file that is there stays as it is, and nothing else is left', async () => {
  await using folder = await emptyFolder();
  await writeFile(folder.path('lock.json'), 'theirs');

  expect(await createWhole(folder.path('lock.json'), 'mine')).toBe(false);

  expect(await readFile(folder.path('lock.json'), 'utf8')).toBe('theirs');
  expect(await readdir(folder.path())).toEqual(['lock.json']);
});

test('of many who create a file at once, one does, and it is all of theirs', async () => {
  await using folder = await emptyFolder();
  const texts = Array.from({ length: 20 }, (_, i) => `${i}:`.repeat(10_000));

  const made = await Promise.all(texts.map((text) => createWhole(folder.path('lock.json'), text)));

  expect(made.filter(Boolean)).toHaveLength(1);
  expect(await readFile(folder.path('lock.json'), 'utf8')).toBe(texts[made.indexOf(true)]);
});

test('a file is put in the place of another, which a reader meets whole', async () => {
  await using folder = await emptyFolder();
  const path = folder.path('current.json');
  const former = 'a'.repeat(100_000);
  const latter = 'b'.repeat(100_000);
  await replaceFile(path, former);
  let over = false;
  const seen = new Set<string>();
  const reading = (async () => {
    while (!over) seen.add(await readFile(path, 'utf8'));
  })();

  for (let i = 0; i < 10; i += 1) await replaceFile(path, i % 2 === 0 ? latter : former);
  over = true;
  await reading;

  expect([...seen].filter((text) => text !== former && text !== latter)).toEqual([]);
  expect(await readdir(folder.path())).toEqual(['current.json']);
});

test('what cannot be written where it should be is an error, and changes nothing there', async () => {
  await using folder = await emptyFolder();
  await mkdir(folder.path('taken', 'full'), { recursive: true });

  await expect(replaceFile(folder.path('taken'), 'text')).rejects.toThrow();
  await expect(createWhole(folder.path('nowhere', 'lock.json'), 'mine')).rejects.toThrow('ENOENT');

  expect(await readdir(folder.path('taken'))).toEqual(['full']);
});

test('what is not there is flushed without a word', async () => {
  await using folder = await emptyFolder();

  expect(await flush(folder.path('nothing'))).toBeUndefined();
});
