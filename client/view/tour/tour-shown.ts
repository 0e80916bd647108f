import { type Signal, signal } from '@preact/signals';
import { go } from '../../store/actions.ts';
import { placeOfStep, stepOf, type Tour } from '../../store/tour.ts';
import type { Model } from '../model.ts';

/** The tour that is on the page; null where there is none. */
export const tourShown: Signal<Tour | null> = signal(null);

/** Shows a tour at its step, and the view of the step; null ends it, and the view stays. */
export function showTour({ store }: Pick<Model, 'store'>, tour: Tour | null): void {
  tourShown.value = tour;
  const step = tour === null ? null : stepOf(tour);
  const { language } = store.state.peek().place;
  if (step !== null) store.act(go({ ...placeOfStep(step), language }));
}
