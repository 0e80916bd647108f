import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { expect, test } from 'vitest';
import { takeLock } from '../../../server/store/lock.ts';
import type { Holder } from '../../../server/store/lock-holder.ts';
import { emptyFolder, type Folder } from '../../empty-folder.ts';

const HELD = { code: 'STORE_HELD' };
/** No process has this number: it is above the greatest that Linux gives. */
const NOBODY = 2 ** 22 + 1;

const take = (folder: Folder) =>
  takeLock({ locks: folder.path(), doing: 'serving', guarded: 'the home' });

/** A folder with a lock of this holder; what is not said is as of this process. */
async function lockedBy(holder: Partial<Holder>): Promise<Folder> {
  const folder = await emptyFolder();
  await using _lock = await take(folder);
  const me: Holder = JSON.parse(await readFile(folder.path('serving.1.json'), 'utf8'));
  await mkdir(folder.path('locks'));
  const locked = { path: (...names: readonly string[]) => folder.path('locks', ...names) };
  await writeFile(locked.path('serving.7.json'), JSON.stringify({ ...me, ...holder }));
  return { ...folder, ...locked };
}

test('of many who take a lock at once, one has it', async () => {
  await using folder = await emptyFolder();

  const taken = await Promise.allSettled(Array.from({ length: 12 }, () => take(folder)));

  const held = taken.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  expect(held).toHaveLength(1);
  await held[0]?.[Symbol.asyncDispose]();
});

test('of many who find a dead holder at once, one has the lock', async () => {
  await using folder = await lockedBy({ pid: NOBODY });

  const taken = await Promise.allSettled(Array.from({ length: 12 }, () => take(folder)));

  const held = taken.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  expect(held).toHaveLength(1);
  expect(await readdir(folder.path())).toEqual(['serving.8.json']);
  await held[0]?.[Symbol.asyncDispose]();
});

test('a lock that was given back can be taken again', async () => {
  await using folder = await emptyFolder();
  const first = await take(folder);
  await expect(take(folder)).rejects.toMatchObject(HELD);

  await first[Symbol.asyncDispose]();

  await using second = await take(folder);
  expect(second).toBeDefined();
});

test('serving and loading are locks of their own', async () => {
  await using folder = await emptyFolder();
  await using _serving = await take(folder);

  await using loading = await takeLock({ locks: folder.path(), doing: 'loading', guarded: 'x' });

  expect(loading).toBeDefined();
});

test('a process that was given the number of a dead one does not hold its lock', async () => {
  await using folder = await lockedBy({ start: 'another time' });

  await using lock = await take(folder);

  expect(lock).toBeDefined();
});

test('a living process holds its lock', async () => {
  await using folder = await lockedBy({});

  await expect(take(folder)).rejects.toMatchObject(HELD);
});

test('a lock file that nobody wrote holds nothing', async () => {
  await using folder = await emptyFolder();
  await writeFile(folder.path('serving.3.json'), 'hello');

  await using lock = await take(folder);

  expect(lock).toBeDefined();
});

test('a process on another machine holds its lock as long as it shows that it lives', async () => {
  await using folder = await lockedBy({ host: `not-${hostname()}`, pid: NOBODY });
  await expect(take(folder)).rejects.toMatchObject(HELD);

  const longAgo = new Date(Date.now() - 60_000);
  await utimes(folder.path('serving.7.json'), longAgo, longAgo);

  await using lock = await take(folder);
  expect(lock).toBeDefined();
});
