import { effect } from '@preact/signals';
import { expect, test } from 'vitest';
import { select } from '../../../client/store/actions.ts';
import { START } from '../../../client/store/state.ts';
import { createStore } from '../../../client/store/store.ts';

test('an action changes the state, and whoever reads it hears of it', () => {
  const store = createStore(START);
  const seen: (string | null)[] = [];
  effect(() => {
    seen.push(store.state.value.place.selection);
  });

  store.act(select('state:AAA'));

  expect(seen).toEqual([null, 'state:AAA']);
});

test('the state that a store starts from is never changed', () => {
  const before = structuredClone(START);

  createStore(START).act(select('state:AAA'));

  expect(START).toEqual(before);
});
