import { type ReadonlySignal, signal } from '@preact/signals';
import type { Action, ViewState } from './state.ts';

/** Holds the state of the viewer; actions are the only way to change it. */
export type Store = {
  readonly state: ReadonlySignal<ViewState>;
  readonly act: (action: Action) => void;
};

/** Creates a store that starts from a state. */
export function createStore(start: ViewState): Store {
  const state = signal(start);
  return {
    state,
    act: (action) => {
      state.value = action(state.value);
    },
  };
}
