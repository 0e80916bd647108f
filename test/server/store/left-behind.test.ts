import { expect, test } from 'vitest';
import { createLeftBehind } from '../../../server/store/left-behind.ts';
import { awaited } from '../../awaited.ts';

const refusing = expect.objectContaining({ code: 'LIMIT' });

test('a text of which two runs are left behind is refused until one ends', async () => {
  const left = createLeftBehind();
  const first = awaited();
  left.add('slow', first.promise);
  expect(() => left.refuse('slow')).not.toThrow();
  left.add('slow', new Promise(() => {}));

  expect(() => left.refuse('slow')).toThrow(refusing);
  expect(() => left.refuse('quick')).not.toThrow();

  first.resolve();
  await first.promise;
  await new Promise((resolve) => setImmediate(resolve));
  expect(() => left.refuse('slow')).not.toThrow();
});

test('where four runs are left behind, none of their texts is asked again', () => {
  const left = createLeftBehind();
  for (const text of ['a', 'b', 'c', 'd']) left.add(text, new Promise(() => {}));

  expect(() => left.refuse('a')).toThrow(refusing);
  expect(() => left.refuse('e')).not.toThrow();
});

test('a run that fails is no longer left behind', async () => {
  const left = createLeftBehind();
  for (let run = 0; run < 2; run += 1) left.add('slow', Promise.reject(new Error('out of time')));
  await new Promise((resolve) => setImmediate(resolve));

  expect(() => left.refuse('slow')).not.toThrow();
});
