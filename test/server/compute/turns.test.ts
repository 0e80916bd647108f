import { expect, test } from 'vitest';
import { createTurns } from '../../../server/compute/turns.ts';
import { awaited } from '../../awaited.ts';

/** Work that ends when it is told to. */
function held() {
  const { promise, resolve } = awaited();
  return { work: () => promise, end: resolve };
}

test('so much is done at once, and the rest in order after it', async () => {
  const inTurn = createTurns({ atOnce: 1 });
  const first = held();
  const order: string[] = [];
  const one = inTurn(async () => {
    await first.work();
    order.push('first');
  });
  const two = inTurn(async () => order.push('second'));
  const three = inTurn(async () => order.push('third'));

  first.end();
  await Promise.all([one, two, three]);

  expect(order).toEqual(['first', 'second', 'third']);
});

test('where too many wait already, another is refused with LIMIT', async () => {
  const inTurn = createTurns({ atOnce: 1, waiting: 1 });
  const first = held();
  const running = inTurn(first.work);
  const waiting = inTurn(async () => 'its turn came');

  await expect(inTurn(async () => 'never')).rejects.toMatchObject({ code: 'LIMIT' });
  first.end();
  await running;
  expect(await waiting).toBe('its turn came');
});

test('what nobody waits for any more gives its place away, and is never begun', async () => {
  const inTurn = createTurns({ atOnce: 1, waiting: 1 });
  const first = held();
  const running = inTurn(first.work);
  const end = new AbortController();
  let begun = false;
  const given = inTurn(async () => {
    begun = true;
  }, end.signal);

  end.abort(new Error('gone'));
  await expect(given).rejects.toThrow('gone');
  const next = inTurn(async () => 'its turn came');
  first.end();
  await running;

  expect(await next).toBe('its turn came');
  expect(begun).toBe(false);
});

test('work that fails lets the next begin', async () => {
  const inTurn = createTurns({ atOnce: 1 });
  const failing = inTurn(() => Promise.reject(new Error('broken')));
  const next = inTurn(async () => 'its turn came');

  await expect(failing).rejects.toThrow('broken');
  expect(await next).toBe('its turn came');
});
