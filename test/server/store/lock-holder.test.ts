import { utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { expect, test } from 'vitest';
import { type Holder, heldBy, myself } from '../../../server/store/lock-holder.ts';
import { emptyFolder } from '../../empty-folder.ts';

/** Who holds a lock whose file says this, and was touched so many seconds ago. */
async function holderOf(said: Partial<Holder> | string, ago = 0): Promise<Holder | null> {
  await using folder = await emptyFolder();
  const file = folder.path('serving.1.json');
  const text = typeof said === 'string' ? said : JSON.stringify({ ...(await myself()), ...said });
  await writeFile(file, text);
  const touched = new Date(Date.now() - ago * 1_000);
  await utimes(file, touched, touched);
  return heldBy(file);
}

test('this process says its number, its machine and what it was called with', async () => {
  expect(await myself()).toMatchObject({
    pid: process.pid,
    host: hostname(),
    command: expect.stringMatching(/^demarche/),
    since: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T/),
    released: false,
  });
});

test('a living process of this machine holds its lock, however long it was silent', async () => {
  expect(await holderOf({}, 3_600)).toMatchObject({ pid: process.pid });
});

test('a lock that was released is held by nobody', async () => {
  expect(await holderOf({ released: true })).toBeNull();
});

test.each(['', 'hello', 'null', '[]', '{"pid":"1"}'])('the text %j is no holder', async (text) => {
  expect(await holderOf(text)).toBeNull();
});

test('a process that cannot be told from a later one holds its lock while it shows life', async () => {
  expect(await holderOf({ start: null })).toMatchObject({ start: null });
  expect(await holderOf({ start: null }, 60)).toBeNull();
});

test('a lock that is not there is held by nobody', async () => {
  await using folder = await emptyFolder();

  expect(await heldBy(folder.path('serving.1.json'))).toBeNull();
});
