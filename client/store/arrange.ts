import { go } from './actions.ts';
import { type Arrangement, type Pin, pinned } from './arrangement.ts';
import type { Options } from './options.ts';
import type { Action, Place } from './state.ts';

/** Leaves some actors and targets out of the picture; what is selected or marked of them is let go. */
export const hide = (ids: readonly string[]): Action =>
  changed(({ arrangement, selection }) => ({
    selection: selection !== null && ids.includes(selection) ? null : selection,
    arrangement: {
      ...arrangement,
      hidden: joined(arrangement.hidden, ids),
      marked: without(arrangement.marked, ids),
    },
  }));

/** Brings some that were hidden back; all of them where none is named. */
export const unhide = (ids: readonly string[] | null = null): Action =>
  arranged(({ hidden }) => ({ hidden: ids === null ? [] : without(hidden, ids) }));

/** Lets some nodes stand for those of their neighbours that are linked with nobody else. */
export const collapse = (ids: readonly string[]): Action =>
  changed(({ arrangement, open }) => ({
    open: without(open, ids),
    arrangement: { ...arrangement, collapsed: joined(arrangement.collapsed, ids) },
  }));

/** Lets all neighbours of some nodes stand again, those beyond the last ring as well. */
export const expand = (ids: readonly string[]): Action =>
  changed(({ arrangement, open }) => ({
    open: joined(open, ids),
    arrangement: { ...arrangement, collapsed: without(arrangement.collapsed, ids) },
  }));

/** Marks these nodes, and no others. */
export const mark = (ids: readonly string[]): Action =>
  arranged(() => ({ marked: joined([], ids) }));

/** Marks a node, or takes its mark away. */
export const toggleMark = (id: string): Action =>
  arranged(({ marked }) => ({
    marked: marked.includes(id) ? without(marked, [id]) : joined(marked, [id]),
  }));

/** Keeps nodes where they are put. */
export const pin = (pins: readonly Pin[]): Action =>
  arranged((arrangement) => ({ pins: pins.reduce(pinned, arrangement.pins) }));

/** Lets nodes find their own place again. */
export const unpin = (ids: readonly string[]): Action =>
  arranged(({ pins }) => ({ pins: pins.filter(({ id }) => !ids.includes(id)) }));

/** Lays the map out otherwise; a pin is a place in the layout that it was put in. */
export const layOut = (layout: Options['layout']): Action =>
  changed(({ options, arrangement }) => ({
    options: { ...options, layout },
    arrangement: { ...arrangement, pins: [] },
  }));

function changed(change: (place: Place) => Partial<Place>): Action {
  return (state) => go(change(state.place))(state);
}

function arranged(change: (arrangement: Arrangement) => Partial<Arrangement>): Action {
  return changed(({ arrangement }) => ({
    arrangement: { ...arrangement, ...change(arrangement) },
  }));
}

function joined(list: readonly string[], more: readonly string[]): readonly string[] {
  return [...new Set([...list, ...more])].toSorted();
}

function without(list: readonly string[], less: readonly string[]): readonly string[] {
  return list.filter((id) => !less.includes(id));
}
