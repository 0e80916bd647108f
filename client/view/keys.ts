import type { Signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { redo, select, show, undo } from '../store/actions.ts';
import { mark } from '../store/arrange.ts';
import { compareSelected, connectSelected } from '../store/pair-actions.ts';
import { TABS, type View } from '../store/state.ts';
import { foldedAt, toggleWide, unfold } from './folds.ts';
import { mapHooks } from './map/map-hooks.ts';
import type { Model } from './model.ts';
import { focusOutline, leaveOutline } from './outline-focus.ts';
import { focusPanel } from './panel/panel-focus.ts';
import { fitPicture } from './picture-fit.ts';
import { shortcutsOn } from './shortcuts.ts';
import { TAB_KEYS } from './tab-keys.ts';

/** Listens for the keys of the page, wherever the focus is but in a field that takes text. */
export function useKeys(model: Model, keysOpen: Signal<boolean>): void {
  useEffect(() => {
    const acts = actsOf(model, keysOpen);
    const onKey = (event: KeyboardEvent) => {
      if (keysOpen.value || isForOthers(event) || isSwitchedOff(event)) return;
      const act = acts[event.key] ?? mapHooks.peek()?.keys[event.key];
      if (event.key !== 'Escape' && act) event.preventDefault();
      act?.();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [model, keysOpen]);
}

function actsOf(model: Model, keysOpen: Signal<boolean>): Readonly<Record<string, () => void>> {
  const { store } = model;
  return {
    '/': () => document.getElementById('search')?.focus(),
    '?': () => {
      keysOpen.value = true;
    },
    o: focusOutline,
    e: () => goToPanel(model),
    f: fitPicture,
    w: () => toggleWide(model),
    c: () => store.act(compareSelected),
    p: () => store.act(connectSelected),
    ...Object.fromEntries(TABS.map((tab) => [TAB_KEYS[tab], () => showView(model, tab)])),
    z: () => store.act(undo),
    Z: () => store.act(redo),
    Escape: () => {
      if (isTyping(document.activeElement)) blur();
      else if (!leaveOutline()) letGo(store);
    },
  };
}

/** Takes the marks away; where there are none, selects nothing. */
function letGo({ state, act }: Model['store']): void {
  const { arrangement, selection } = state.value.place;
  if (arrangement.marked.length > 0) act(mark([]));
  else if (selection !== null) act(select(null));
}

/** Shows a view; where the focus stood on a side that it folds away, it goes on at the view's tab. */
function showView({ store }: Model, view: View): void {
  const before = document.activeElement;
  store.act(show(view));
  if (before === document.body) return;
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
  });
}

/** Goes to the panel at once, or as soon as it is there again. */
function goToPanel(model: Model): void {
  const away = foldedAt(model.place.value).has('panel');
  unfold(model, 'panel');
  if (away) requestAnimationFrame(focusPanel);
  else focusPanel();
}

/** Whether a key of one character is one that the reader switched off; Escape is none. */
function isSwitchedOff({ key }: KeyboardEvent): boolean {
  return key.length === 1 && !shortcutsOn.value;
}

/** Whether a key belongs to the browser, or to a field that takes text or letters. */
function isForOthers({ ctrlKey, metaKey, altKey, target, key }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey || ((isTyping(target) || seeks(target)) && key !== 'Escape');
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLInputElement && !['radio', 'checkbox', 'range'].includes(target.type)
  );
}

/** Whether letters seek in it, or are written: a list of choices, a text of several lines. */
function seeks(target: EventTarget | null): boolean {
  return target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement;
}

function blur(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
