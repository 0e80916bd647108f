import { expect, test } from 'vitest';
import { createLeftBehind, type LeftBehind } from '../../../server/store/left-behind.ts';
import { awaited } from '../../awaited.ts';

const never = () => new Promise<never>(() => {});

/** Whether a text may be asked at once. */
async function isOpen(left: LeftBehind, cypher: string): Promise<boolean> {
  let opened = false;
  void left.room(cypher).then(() => {
    opened = true;
  });
  await new Promise((resolve) => setImmediate(resolve));
  return opened;
}

test('a text of which two runs are left behind waits until one ends', async () => {
  const left = createLeftBehind();
  const first = awaited();
  left.add('slow', first.promise);
  expect(await isOpen(left, 'slow')).toBe(true);
  left.add('slow', never());
  const waiting = left.room('slow');

  expect(await isOpen(left, 'slow')).toBe(false);
  expect(await isOpen(left, 'quick')).toBe(true);

  first.resolve();
  await waiting;
  expect(await isOpen(left, 'slow')).toBe(true);
});

test('where four runs are left behind, none of their texts is asked again', async () => {
  const left = createLeftBehind();
  for (const text of ['a', 'b', 'c', 'd']) left.add(text, never());

  expect(await isOpen(left, 'a')).toBe(false);
  expect(await isOpen(left, 'e')).toBe(true);
});

test('a run that fails is no longer left behind', async () => {
  const left = createLeftBehind();
  for (let run = 0; run < 2; run += 1) left.add('slow', Promise.reject(new Error('out of time')));

  await left.room('slow');

  expect(await isOpen(left, 'slow')).toBe(true);
});
