import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { loadStories } from '../../api/load-stories.ts';
import { viewWords as words } from '../../words/words.ts';
import type { Model } from '../model.ts';
import { keepStories, showTour, stories, tourShown } from './tour-shown.ts';

/** A button for each story that comes with the record; they come after the picture, or not at all. */
export function StoryButtons({ model }: { readonly model: Model }): JSX.Element {
  const { digest } = model.record.value ?? { digest: '' };
  useEffect(() => {
    loadStories().then(
      (loaded) => keepStories(model, loaded),
      // The record is whole without them, and its own failure is said elsewhere.
      () => undefined,
    );
  }, [digest, model]);
  return (
    <>
      {stories.value.map((story) => (
        <button
          key={story.title}
          type="button"
          aria-pressed={tourShown(model)?.story === story}
          onClick={() => showTour(model, { story, step: 0 })}
        >
          {words.tour.start(story.title)}
        </button>
      ))}
    </>
  );
}
