import { expect, test } from 'vitest';
import { redo, select, undo } from '../../../client/store/actions.ts';
import {
  collapse,
  expand,
  hide,
  layOut,
  mark,
  pin,
  toggleMark,
  unhide,
  unpin,
} from '../../../client/store/arrange.ts';
import { NO_ARRANGEMENT } from '../../../client/store/arrangement.ts';
import { type Action, START, type ViewState } from '../../../client/store/state.ts';

const after = (...actions: readonly Action[]): ViewState =>
  actions.reduce((state, action) => action(state), START);
const arrangementAfter = (...actions: readonly Action[]) => after(...actions).place.arrangement;
const PIN = { id: 'state:A', x: 10, y: 20 };

test.each<[string, Action]>([
  ['hiding', hide(['state:A'])],
  ['collapsing', collapse(['state:A'])],
  ['expanding', expand(['state:A'])],
  ['marking', mark(['state:A'])],
  ['pinning', pin([PIN])],
  ['another layout', layOut('force')],
])('%s can be taken back, and taken again', (_, action) => {
  const done = after(action);

  expect(undo(done).place).toEqual(START.place);
  expect(redo(undo(done)).place).toEqual(done.place);
});

test('what is hidden is neither marked nor selected any more', () => {
  const { place } = after(select('state:A'), mark(['state:A', 'state:B']), hide(['state:A']));

  expect(place.selection).toBe(null);
  expect(place.arrangement).toMatchObject({ hidden: ['state:A'], marked: ['state:B'] });
});

test('some of what is hidden comes back, or all of it', () => {
  const hidden = hide(['state:B', 'state:A']);

  expect(arrangementAfter(hidden, unhide(['state:A'])).hidden).toEqual(['state:B']);
  expect(arrangementAfter(hidden, unhide()).hidden).toEqual([]);
});

test('expanding undoes collapsing, and opens what lies beyond', () => {
  const { place } = after(collapse(['state:A']), expand(['state:A']));

  expect(place.arrangement.collapsed).toEqual([]);
  expect(place.open).toEqual(['state:A']);
  expect(after(expand(['state:A']), collapse(['state:A'])).place.open).toEqual([]);
});

test('a mark is set and taken away', () => {
  expect(arrangementAfter(toggleMark('state:A')).marked).toEqual(['state:A']);
  expect(arrangementAfter(toggleMark('state:A'), toggleMark('state:A'))).toEqual(NO_ARRANGEMENT);
});

test('a node has one pin, and another layout has none of them', () => {
  const moved = { ...PIN, y: 30 };

  expect(arrangementAfter(pin([PIN]), pin([moved])).pins).toEqual([moved]);
  expect(arrangementAfter(pin([PIN]), unpin(['state:A'])).pins).toEqual([]);
  expect(arrangementAfter(pin([PIN]), layOut('ego')).pins).toEqual([]);
});
