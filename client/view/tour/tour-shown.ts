import { type Signal, signal } from '@preact/signals';
import { go, report } from '../../store/actions.ts';
import {
  placeAmong,
  placeOfStep,
  type Story,
  stepOf,
  type Tour,
  tourAt,
} from '../../store/tour.ts';
import type { Model } from '../model.ts';

/** The stories that come with the record; empty before they are here. */
export const stories: Signal<readonly Story[]> = signal([]);

/** The tour that the place names; null where there is none, or its story is not here. */
export function tourShown({ place }: Pick<Model, 'place'>): Tour | null {
  return tourAt(stories.value, place.value.tour);
}

/** Shows a tour at its step, and the view of the step; null ends it, and the view stays. */
export function showTour({ store }: Pick<Model, 'store'>, tour: Tour | null): void {
  const step = tour === null ? null : stepOf(tour);
  const shown =
    tour !== null && step !== null
      ? { ...placeOfStep(step), tour: placeAmong(stories.value, tour) }
      : { tour: null };
  const { language } = store.state.peek().place;
  store.act(go({ ...shown, language }));
}

/** Keeps the stories, and says so where the place names a step that none of them has. */
export function keepStories({ store }: Pick<Model, 'store'>, loaded: readonly Story[]): void {
  stories.value = loaded;
  const { tour } = store.state.peek().place;
  if (tour === null || tourAt(loaded, tour) !== null) return;
  store.act(report(`tour=${tour.story}-${tour.step}`));
}
