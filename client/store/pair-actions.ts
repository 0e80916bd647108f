import { go } from './actions.ts';
import { actorOf, compareWith, connect, endOf } from './pairs.ts';
import type { Action } from './state.ts';

/** Shows what is selected beside others. */
export const compareSelected: Action = (state) => {
  const { record, place } = state;
  const actor = record && actorOf(record, place.selection);
  return go(compareWith(place, actor))(state);
};

/** Shows how what is selected is connected to something. */
export const connectSelected: Action = (state) => {
  const { record, place } = state;
  return go(connect(place, record && endOf(record, place.selection)))(state);
};
