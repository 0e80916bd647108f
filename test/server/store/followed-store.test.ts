import { expect, test } from 'vitest';
import type { GraphStore } from '../../../queries/graph-store.ts';
import type { Query } from '../../../queries/query.ts';
import { followStore } from '../../../server/store/followed-store.ts';

const name: Query<Record<never, never>, unknown> = {
  name: 'name',
  summary: 'Who answers.',
  cypher: '',
  example: {},
  read: ({ name: found }) => found,
};

/** Stores of one place: which is current, which were closed, and a gate at which questions wait. */
function place() {
  const closed: string[] = [];
  const at = { mark: 'one', broken: false, gate: Promise.resolve() };
  const open = async (): Promise<GraphStore & AsyncDisposable> => {
    if (at.broken) throw new Error('cannot be opened');
    const { mark, gate } = at;
    return {
      engine: mark,
      endsQuestions: true,
      ready: async () => {},
      ask: async ({ read }) => {
        await gate;
        return [read({ name: mark })];
      },
      [Symbol.asyncDispose]: async () => void closed.push(mark),
    };
  };
  const lock = { [Symbol.asyncDispose]: async () => void closed.push('lock') };
  return { at, closed, origin: { open, markOf: async () => at.mark, lock } };
}

test('what becomes current is served, and the former is closed', async () => {
  const { at, closed, origin } = place();
  await using store = await followStore(origin);
  expect(await store.ask(name, {})).toEqual(['one']);

  at.mark = 'two';

  await expect.poll(() => store.engine, { timeout: 10_000 }).toBe('two');
  expect(await store.ask(name, {})).toEqual(['two']);
  expect(closed).toEqual(['one']);
});

test('a question ends on the store that it began on, which closes after it', async () => {
  const { at, closed, origin } = place();
  let openGate = () => {};
  at.gate = new Promise((resolve) => {
    openGate = resolve;
  });
  await using store = await followStore(origin);
  const asked = store.ask(name, {});
  at.gate = Promise.resolve();

  at.mark = 'two';
  await expect.poll(() => store.engine, { timeout: 10_000 }).toBe('two');
  expect(closed).toEqual([]);
  openGate();

  expect(await asked).toEqual(['one']);
  expect(closed).toEqual(['one']);
});

test('at the end the store is closed, and then the lock is given back', async () => {
  const { closed, origin } = place();
  const store = await followStore(origin);

  await store[Symbol.asyncDispose]();

  expect(closed).toEqual(['one', 'lock']);
});

test('a store that cannot be opened at first is not served', async () => {
  const { at, origin } = place();
  at.broken = true;

  await expect(followStore(origin)).rejects.toThrow('cannot be opened');
});
