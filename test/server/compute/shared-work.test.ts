import { expect, test } from 'vitest';
import type { Ending } from '../../../queries/graph-store.ts';
import { createSharedWork } from '../../../server/compute/shared-work.ts';
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
