import { expect, test } from 'vitest';
import {
  redo,
  relaxAll,
  select,
  setDial,
  toggleValue,
  undo,
} from '../../../client/store/actions.ts';
import { type Action, OPENING, START, type ViewState } from '../../../client/store/state.ts';

const after = (...actions: readonly Action[]): ViewState =>
  actions.reduce((state, action) => action(state), START);

test('switching a value off and on again leaves everything on', () => {
  const state = after(toggleValue('stance', 'oppose'), toggleValue('stance', 'oppose'));

  expect(state.place).toEqual(OPENING);
});

test('undo goes back one step, and redo takes it again', () => {
  const moved = after(select('state:AAA'), setDial('RECORD'));

  expect(undo(moved).place).toEqual({ ...OPENING, selection: 'state:AAA' });
  expect(redo(undo(moved)).place).toEqual(moved.place);
});

test('undo at the beginning and redo at the end change nothing', () => {
  expect(undo(START)).toBe(START);
  expect(redo(START)).toBe(START);
});

test('a new step forgets what had been taken back', () => {
  const state = after(select('state:AAA'), undo, select('state:BBB'));

  expect(state.future).toEqual([]);
});

test('letting everything pass keeps the selection', () => {
  const state = after(
    setDial('RECORD'),
    toggleValue('fate', 'DROPPED'),
    select('state:AAA'),
    relaxAll,
  );

  expect(state.place).toEqual({ ...OPENING, selection: 'state:AAA' });
});
