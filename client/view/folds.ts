import { type Signal, signal } from '@preact/signals';
import type { Place } from '../store/state.ts';
import type { Model } from './model.ts';

/** The sides of the page. */
export const SIDES = ['facets', 'panel'] as const;
/** A side of the page. */
export type SideName = (typeof SIDES)[number];

/** Views that need the whole width. */
const WIDE: readonly string[] = ['matrix', 'coalitions'];
/** Wider than this, both sides stand beside the view. */
const BESIDE = '(min-width: 1021px)';

/** Which sides the reader folded away or showed; null while that is left to the view. */
const byHand: Signal<ReadonlySet<SideName> | null> = signal(null);
const beside: Signal<boolean> = signal(false);

/** Follows whether both sides have room beside the view. */
export function followWidth(): () => void {
  const query = matchMedia(BESIDE);
  const follow = () => {
    beside.value = query.matches;
  };
  follow();
  query.addEventListener('change', follow);
  return () => query.removeEventListener('change', follow);
}

/** The sides that are folded away: by the reader, or by a view that needs their room while they have nothing to tell. */
export function foldedAt({ view, selection }: Place): ReadonlySet<SideName> {
  if (byHand.value !== null) return byHand.value;
  if (!beside.value || !WIDE.includes(view)) return new Set();
  return new Set(selection === null ? SIDES : ['facets']);
}

/** Folds both sides away, or shows both again where one is folded. */
export function toggleWide({ place }: Model): void {
  byHand.value = new Set(foldedAt(place.value).size === 0 ? SIDES : []);
}

/** Shows one side again. */
export function unfold({ place }: Model, side: SideName): void {
  byHand.value = new Set([...foldedAt(place.value)].filter((other) => other !== side));
}
