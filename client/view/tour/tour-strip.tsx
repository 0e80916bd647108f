import type { JSX } from 'preact';
import { moveTour, stepOf } from '../../store/tour.ts';
import { viewWords as words } from '../../words/words.ts';
import type { Model } from '../model.ts';
import { OWN } from '../own.ts';
import { showTour, tourShown } from './tour-shown.ts';
import '../../style/tour.css';

/** The step of a tour in words, over the view that it shows. */
export function TourStrip({ model }: { readonly model: Model }): JSX.Element | null {
  const tour = tourShown(model);
  const step = tour === null ? null : stepOf(tour);
  if (tour === null || step === null) return null;
  const { title, steps } = tour.story;
  const isLast = moveTour(tour, 1) === null;
  return (
    <section class="tour" aria-label={words.tour.region(title)}>
      <div aria-live="polite">
        <h2>
          <bdi {...OWN}>{step.name}</bdi>{' '}
          <small>{words.tour.place(tour.step + 1, steps.length)}</small>
        </h2>
        <p {...OWN}>{step.text}</p>
      </div>
      <div class="tour-ways">
        <button
          type="button"
          class="btn"
          disabled={tour.step === 0}
          onClick={() => showTour(model, moveTour(tour, -1))}
        >
          {words.tour.back}
        </button>
        <button type="button" class="btn main" onClick={() => showTour(model, moveTour(tour, 1))}>
          {isLast ? words.tour.end : words.tour.next}
        </button>
        {!isLast && (
          <button type="button" class="btn" onClick={() => showTour(model, null)}>
            {words.tour.end}
          </button>
        )}
      </div>
    </section>
  );
}
