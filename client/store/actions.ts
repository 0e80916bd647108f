import type { Evidentiality } from '../../queries/vocabulary.ts';
import type { Language } from '../words/languages.ts';
import type { ReadAddress } from './address.ts';
import { NO_ARRANGEMENT } from './arrangement.ts';
import type { Detail } from './detail.ts';
import type { ViewRecord } from './record.ts';
import { nextSort, type SortedName } from './sort.ts';
import {
  type Action,
  type FacetName,
  type Filter,
  NO_FILTER,
  type Phase,
  type Place,
  type View,
  type ViewState,
} from './state.ts';
import { NO_WINDOW } from './window.ts';

const STEPS_KEPT = 100;

/** Puts the record in place. */
export const arrive =
  (record: ViewRecord): Action =>
  (state) => ({ ...state, record, phase: 'ready' });

/** Says where the record is; what was there stays. */
export const enter =
  (phase: Phase): Action =>
  (state) => ({ ...state, phase });

/** Keeps what the server said of an id. */
export const learn =
  (id: string, detail: Detail): Action =>
  (state) => ({ ...state, details: new Map(state.details).set(id, detail) });

/** Forgets the answers that did not come, so that they are asked for again. */
export const forgetFailed: Action = (state) => ({
  ...state,
  details: new Map([...state.details].filter(([, { form }]) => form !== 'failed')),
});

/** Goes to a place without keeping the way back: for the address, which has its own. */
export const restore =
  ({ place, madeFor, problems }: ReadAddress): Action =>
  (state) => ({ ...state, place, madeFor, problems });

/** Adds a part of the address that turned out to mean nothing. */
export const report =
  (problem: string): Action =>
  (state) =>
    state.problems.includes(problem) ? state : { ...state, problems: [...state.problems, problem] };

/** Takes what is wrong with the address off the page. */
export const dismissProblems: Action = (state) => ({ ...state, problems: [], madeFor: null });

/** Goes to a place, and keeps the way back. */
export const go =
  (change: Partial<Place>): Action =>
  (state) =>
    moved(state, { ...state.place, ...change });

/** Selects by id, or nothing. */
export const select = (selection: string | null): Action => go({ selection });

/** Shows another view of the same filter and selection. */
export const show = (view: View): Action => go({ view });

/** Says everything in another language. */
export const speakIn = (language: Language): Action => go({ language });

/** Sets the weakest evidentiality that counts. */
export const setDial = (dial: Evidentiality): Action => go({ dial });

/** Switches one value of a facet off, or on again. */
export const toggleValue =
  (facet: FacetName, value: string): Action =>
  (state) => {
    const off = state.place.filter[facet];
    const next = off.includes(value) ? off.filter((other) => other !== value) : [...off, value];
    return moved(state, withFilter(state.place, facet, next));
  };

/** Switches all of some values of a facet off. */
export const switchOff =
  (facet: FacetName, values: readonly string[]): Action =>
  (state) =>
    moved(state, withFilter(state.place, facet, values));

/** Shows the texts of one issue alone, or of all again; what was open and selected is let go. */
export const goWithin = (within: string | null): Action =>
  go({ within, open: [], selection: null, filter: NO_FILTER, arrangement: NO_ARRANGEMENT });

/** Lets everything of one facet pass again. */
export const relax =
  (facet: FacetName): Action =>
  (state) =>
    moved(state, withFilter(state.place, facet, []));

/** Puts rows or columns in order by something; again, from its far end; and again, as they open. */
export const sortBy =
  (name: SortedName, by: string): Action =>
  (state) => {
    const { sorts } = state.place;
    return moved(state, { ...state.place, sorts: { ...sorts, [name]: nextSort(sorts[name], by) } });
  };

/** Lets everything pass again, whatever its evidence. */
export const relaxAll: Action = go({
  filter: NO_FILTER,
  dial: 'INFERRED',
  window: NO_WINDOW,
  arrangement: NO_ARRANGEMENT,
});

/** Opens the folded rows of a group, or folds them again. */
export const toggleGroup =
  (group: string): Action =>
  (state) => {
    const { open } = state.place;
    const next = open.includes(group) ? open.filter((other) => other !== group) : [...open, group];
    return moved(state, { ...state.place, open: next.toSorted() });
  };

/** Lets some stand apart that were folded or merged. */
export const openGroups =
  (groups: readonly string[]): Action =>
  (state) => {
    const open = [...new Set([...state.place.open, ...groups])].toSorted();
    return moved(state, { ...state.place, open });
  };

/** Takes back the last step. */
export const undo: Action = (state) => {
  const last = state.past.at(-1);
  if (last === undefined) return state;
  const future = [state.place, ...state.future];
  return { ...state, place: last, past: state.past.slice(0, -1), future };
};

/** Takes the step again that was last taken back. */
export const redo: Action = (state) => {
  const [next, ...future] = state.future;
  if (next === undefined) return state;
  return { ...state, place: next, past: [...state.past, state.place], future };
};

function withFilter(place: Place, facet: FacetName, off: readonly string[]): Place {
  const filter: Filter = { ...place.filter, [facet]: off.toSorted() };
  return { ...place, filter };
}

function moved(state: ViewState, place: Place): ViewState {
  const past = [...state.past, state.place].slice(-STEPS_KEPT);
  return { ...state, place, past, future: [], problems: [], madeFor: null };
}
