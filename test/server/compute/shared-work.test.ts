import { expect, test } from 'vitest';
import type { Ending } from '../../../queries/graph-store.ts';
import { createLingering } from '../../../server/compute/lingering.ts';
import { createSharedWork, type SharedWork } from '../../../server/compute/shared-work.ts';
import { awaited } from '../../awaited.ts';

/** Work that waits for an answer, and tells what it was begun with. */
function work() {
  const { promise, resolve } = awaited<string>();
  const endings: Ending[] = [];
  const begin = (ending: Ending) => {
    endings.push(ending);
    return promise;
  };
  return { begin, answer: resolve, endings };
}

test('whoever asks for the same at a time waits for the same work', async () => {
  const shared = createSharedWork<string>();
  const { begin, answer, endings } = work();
  const both = [shared.join('a', begin), shared.join('a', begin)];

  answer('done');

  expect(await Promise.all(both)).toEqual(['done', 'done']);
  expect(endings).toHaveLength(1);
  expect(shared.has('a')).toBe(false);
});

test('work goes on for whoever still waits, and ends with the last of them', async () => {
  const shared = createSharedWork<string>();
  const { begin, endings } = work();
  const [first, second] = [new AbortController(), new AbortController()];
  const one = shared.join('a', begin, first.signal);
  const other = shared.join('a', begin, second.signal);

  first.abort(new Error('the first has gone'));
  await expect(one).rejects.toThrow('the first has gone');
  expect(endings[0]?.aborted).toBe(false);

  second.abort(new Error('so has the second'));
  await expect(other).rejects.toThrow('so has the second');
  expect(endings[0]?.aborted).toBe(true);
});

test('work that has ended is begun anew, and what was answered ends nothing', async () => {
  const shared = createSharedWork<string>();
  const [given, taken] = [work(), work()];
  const end = new AbortController();
  const gone = shared.join('a', given.begin, end.signal);
  end.abort(new Error('gone'));
  await expect(gone).rejects.toThrow('gone');

  const found = shared.join('a', taken.begin);
  taken.answer('found');

  expect(await found).toBe('found');
  expect(taken.endings[0]?.aborted).toBe(false);
});

/** Joins work, and leaves it again; the ending that it was begun with. */
async function left(shared: SharedWork<string>, key: string) {
  const { begin, answer, endings } = work();
  const end = new AbortController();
  const gone = shared.join(key, begin, end.signal);
  end.abort(new Error('gone'));
  await expect(gone).rejects.toThrow('gone');
  return { answer, isEnded: () => endings[0]?.aborted };
}

test('work that may linger is joined by whoever comes while it goes on', async () => {
  const shared = createSharedWork<string>(createLingering({ most: 1, time: 60_000 }));
  const begun = await left(shared, 'a');
  expect(begun.isEnded()).toBe(false);

  const joined = shared.join('a', work().begin);
  begun.answer('of the first');

  expect(await joined).toBe('of the first');
});

test('only so much work lingers at a time, and makes room once it is done or joined', async () => {
  const shared = createSharedWork<string>(createLingering({ most: 1, time: 60_000 }));
  const first = await left(shared, 'a');
  expect((await left(shared, 'b')).isEnded()).toBe(true);

  const joined = shared.join('a', work().begin);
  const second = await left(shared, 'b');
  expect(second.isEnded()).toBe(false);
  expect((await left(shared, 'c')).isEnded()).toBe(true);

  second.answer('done');
  await expect.poll(() => shared.has('b')).toBe(false);
  expect((await left(shared, 'c')).isEnded()).toBe(false);
  first.answer('done, too');
  await joined;
});

test('work lingers for so long, and then ends', async () => {
  const shared = createSharedWork<string>(createLingering({ most: 1, time: 1 }));

  const { isEnded } = await left(shared, 'a');

  await expect.poll(isEnded).toBe(true);
  expect(shared.has('a')).toBe(false);
});
